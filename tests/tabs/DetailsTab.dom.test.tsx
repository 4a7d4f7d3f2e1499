import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Order } from '../../src/model/order'
import { DetailsTab } from '../../src/tabs/details/DetailsTab'
import { aCapture, aCapturedOrder, aLine, anOrder } from '../harness/orders'
import { showOrder, textOf } from '../harness/showOrder'

const rowOf = (name: string): HTMLElement => screen.getByRole('row', { name: new RegExp(`^${name}`) })
const cellsOf = (name: string): string[] =>
  within(rowOf(name))
    .getAllByRole('cell')
    .map((cell) =>
      [...cell.children]
        .filter((part) => part.ariaHidden !== 'true')
        .map((part) => textOf(part))
        .join(' · '),
    )

function totals(): string[] {
  return [...document.querySelectorAll('.od-totals dt')].map(
    (name) => `${textOf(name)}: ${textOf(name.nextElementSibling)}`,
  )
}

describe('The details of an order', () => {
  it('list each line with reference, type, quantity, price, tax and amount', async () => {
    await showOrder(anOrder(), <DetailsTab />)
    expect(screen.getByText('2 lines, SEK incl. tax')).toBeVisible()
    expect(screen.getAllByRole('columnheader').map((head) => textOf(head))).toEqual([
      'Product',
      'Quantity',
      'Unit price',
      'Tax',
      'Amount',
    ])
    expect(cellsOf('Lamp')).toEqual(['LampLAMP · Physical', '3 · 0 captured', '100,00', '60,00 · 25 %', '300,00'])
    expect(cellsOf('Shipping')[0]).toBe('ShippingSHIPPING · Shipping fee')
  })

  it('say how much of a line is captured, refunded and on its way back', async () => {
    const lamp = aLine({ key: 'lamp', name: 'Lamp', quantity: 4 })
    const some = (quantity: number) => aLine({ key: 'lamp', name: 'Lamp', quantity })
    const order = anOrder({
      lines: [lamp],
      status: 'partially_captured',
      capturedAmount: 30_000,
      refundedAmount: 10_000,
      captures: [aCapture({ id: 'c', lines: [some(3)] })],
      refunds: [
        { id: 'a', amount: 10_000, at: '2026-11-16T10:00:00Z', lines: [some(1)] },
        { id: 'b', amount: 10_000, at: '2026-11-17T10:00:00Z', lines: [some(1)], state: 'pending' },
      ],
    })
    await showOrder(order, <DetailsTab />)
    expect(cellsOf('Lamp')[1]).toBe('4 · 3 captured · 1 refunded · 1 refund pending')
  })

  it('say that it is not itemised where a capture was made by amount, instead of guessing', async () => {
    const order = anOrder({
      status: 'partially_captured',
      capturedAmount: 5_000,
      captures: [aCapture({ id: 'c', amount: 5_000 })],
    })
    await showOrder(order, <DetailsTab />)
    expect(cellsOf('Lamp')[1]).toBe('3 · Not itemised')
  })

  it('say that refunds are not itemised where only they were made by amount', async () => {
    const refunds: Order['refunds'] = [{ id: 'r', amount: 500, at: '2026-11-17T10:00:00Z', lines: [] }]
    await showOrder(aCapturedOrder({ refunds, refundedAmount: 500 }), <DetailsTab />)
    expect(cellsOf('Lamp')[1]).toBe('3 · 3 captured · Refunds not itemised')
  })

  it('add up products, shipping and discounts, and the tax by rate', async () => {
    const lines = [
      aLine({ key: 'a', name: 'Lamp', unitPrice: 10_000 }),
      aLine({ key: 'b', name: 'Book', unitPrice: 10_600, taxRate: 600 }),
      aLine({ key: 'c', name: 'Parcel', type: 'shipping_fee', unitPrice: 4_900 }),
      aLine({ key: 'd', name: 'Offer', type: 'discount', unitPrice: -1_000 }),
    ]
    await showOrder(anOrder({ lines }), <DetailsTab />)
    expect(totals()).toEqual([
      'Products: 206,00',
      'Shipping: 49,00',
      'Discount: −10,00',
      'Total: 245,00 kr',
      'Of which tax 25 % on 111,20: 27,80',
      'Of which tax 6 % on 100,00: 6,00',
    ])
  })

  it('show sales tax as a line of its own, and no tax that no line has', async () => {
    const lines = [
      aLine({ key: 'a', name: 'Bowl', taxRate: undefined }),
      aLine({ key: 't', name: 'Tax', type: 'sales_tax', unitPrice: 800, taxRate: undefined }),
    ]
    await showOrder(anOrder({ currency: 'USD', lines }), <DetailsTab />)
    expect(screen.getByText('2 lines, USD')).toBeVisible()
    expect(totals()).toEqual(['Products: 100,00', 'Sales tax: 8,00', 'Total: 108,00 US$'])
  })

  it("let the order's own amount count where its lines add up to something else, and say by how much", async () => {
    await showOrder(anOrder({ amount: 34_901 }), <DetailsTab />)
    expect(totals()).toContain('Total: 349,01 kr')
    expect(screen.getByText(/The lines add up to something else/)).toHaveTextContent('0,01')
  })

  it('mark a line whose figures contradict each other, and correct nothing', async () => {
    const lines = [
      aLine({ key: 'a', name: 'Right' }),
      aLine({ key: 'b', name: 'Total', totalAmount: 9_000 }),
      aLine({ key: 'c', name: 'Rate', taxRate: 0.25 }),
    ]
    await showOrder(anOrder({ lines }), <DetailsTab />)
    expect(screen.getAllByText('The figures of this line do not add up. Shown as sent.')).toHaveLength(2)
    expect(rowOf('Right')).not.toHaveTextContent('do not add up')
    expect(cellsOf('Total').at(-1)).toBe('90,00')
  })

  it('show quantities as they are: half a kilo, none, a million', async () => {
    const lines = [
      aLine({ key: 'a', name: 'Flour', quantity: 0.5, quantityUnit: 'kg' }),
      aLine({ key: 'b', name: 'None', quantity: 0 }),
      aLine({ key: 'c', name: 'Screws', quantity: 1_000_000, unitPrice: 1 }),
    ]
    await showOrder(anOrder({ lines }), <DetailsTab />)
    expect(cellsOf('Flour')[1]).toMatch(/^0,5 kg/)
    expect(cellsOf('None')[1]).toMatch(/^0 ·/)
    expect(cellsOf('Screws')[1]).toMatch(/^1 000 000 ·/)
  })

  it('show markup in a name as the text that it is', async () => {
    const names = ['<img src=x onerror=alert(1)>', '</script>', '{{name}}', '${name}']
    const lines = names.map((name, at) => aLine({ key: `${at}`, name, reference: name }))
    await showOrder(anOrder({ lines }), <DetailsTab />)
    expect([...document.querySelectorAll('.od-product-name')].map((name) => textOf(name))).toEqual(names)
    expect(document.querySelectorAll('img, script')).toHaveLength(0)
  })

  it('let every name of the order be copied, and say which reference is missing', async () => {
    await showOrder(anOrder({ merchantReference1: 'SO-1', merchantId: 'M1' }), <DetailsTab />)
    expect(screen.getByRole('button', { name: 'Copy merchant reference 1' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Copy order ID' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Copy MID' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Copy merchant reference 2' })).toBeNull()
    expect(screen.getByText('None')).toBeVisible()
  })

  it('say so where there are no lines', async () => {
    await showOrder(anOrder({ lines: [], amount: 1_000 }), <DetailsTab />)
    expect(screen.getByText('This order has no lines.')).toBeVisible()
    expect(totals()).toEqual(['Total: 10,00 kr'])
  })

  it('keep hundreds of lines with equal keys apart', async () => {
    const lines = Array.from({ length: 300 }, () => aLine({ key: 'same', name: 'Same', unitPrice: 100 }))
    await showOrder(anOrder({ lines }), <DetailsTab />)
    fireEvent.click(screen.getByRole('button', { name: 'Show all 300 lines' }))
    expect(document.querySelectorAll('tbody tr')).toHaveLength(300)
  })
})
