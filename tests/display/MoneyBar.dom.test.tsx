import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MoneyBar } from '../../src/display/MoneyBar'
import { getLedger } from '../../src/model/ledger'
import type { Order } from '../../src/model/order'
import { OrderProvider } from '../../src/state/OrderProvider'
import { aCapture, aCapturedOrder, anOrder, NOW } from '../harness/orders'
import { textOf } from '../harness/showOrder'

function show(order: Order): { legend: string[]; parts: string[] } {
  const { container } = render(
    <OrderProvider locale="en-SE" timeZone="Europe/Stockholm" now={NOW}>
      <MoneyBar order={order} ledger={getLedger(order)} />
    </OrderProvider>,
  )
  const bar = [...container.querySelectorAll<HTMLElement>('.od-bar-part')]
  return {
    legend: [...container.querySelectorAll('.od-legend > div')].map((item) => textOf(item)),
    parts: bar.map((part) => `${part.dataset['part']} ${part.style.getPropertyValue('--od-part')}`),
  }
}

describe('The money bar', () => {
  it('says what is captured, refunded and left, and draws what was refunded apart from the rest', () => {
    const order = anOrder({ status: 'partially_captured', capturedAmount: 20_000, refundedAmount: 5_000 })
    expect(show(order)).toEqual({
      legend: ['Captured200,00 kr', 'Refunded50,00 kr', 'Remaining149,00 kr'],
      parts: ['captured 15000', 'refunded 5000', 'remaining 14900'],
    })
  })

  it('shows a refund on its way apart from those that are done', () => {
    const order = aCapturedOrder({
      refunds: [{ id: 'r', amount: 4_900, at: '2026-11-20T10:00:00Z', lines: [], state: 'pending' }],
    })
    const { legend, parts } = show(order)
    expect(legend).toContain('Refund pending49,00 kr')
    expect(parts).toEqual(['captured 30000', 'pending 4900'])
  })

  it('never shows the rest of a cancelled order as something to capture, though the backend keeps it', () => {
    expect(show(anOrder({ status: 'cancelled' }))).toEqual({
      legend: ['Captured0,00 kr', 'Cancelled349,00 kr'],
      parts: ['gone 34900'],
    })
  })

  it('calls what was not captured in time lapsed, also before the backend says so', () => {
    const lapsed = anOrder({ expiresAt: '2026-11-24T09:59:00Z' })
    const partly = anOrder({ expiresAt: '2026-11-01T00:00:00Z', status: 'partially_captured', capturedAmount: 10_000 })
    expect(show(lapsed).parts).toEqual(['gone 34900'])
    expect(show(anOrder({ status: 'expired' })).legend).toContain('Lapsed349,00 kr')
    expect(show(partly).parts).toEqual(['captured 10000', 'gone 24900'])
  })

  it('shows a released rest as gone', () => {
    const order = anOrder({
      status: 'captured',
      capturedAmount: 10_000,
      remainingAmount: 0,
      captures: [aCapture({ id: 'c', amount: 10_000 })],
    })
    expect(show(order).legend).toEqual(['Captured100,00 kr', 'Refunded0,00 kr', 'Released249,00 kr'])
  })

  it('marks an amount that cannot be read, and rounds or repairs nothing', () => {
    for (const amount of ['1000', 1000.5, 1e21, 2 ** 53 + 1, Number.NaN, null]) {
      const { legend } = show(anOrder({ remainingAmount: amount as number }))
      expect(legend.at(-1)).toBe('Remaining—Amount cannot be read')
    }
  })
})
