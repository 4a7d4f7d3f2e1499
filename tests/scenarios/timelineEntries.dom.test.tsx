import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Dispute, Order } from '../../src/core'
import { openDrawer, type Scene } from '../harness/drawer'
import { aCapture, anOrder } from '../harness/orders'

const AT = '2026-11-18T09:05:00Z'
const LINKS = {
  settlement: (id: string) => `https://shop.example/settlements/${id}`,
  dispute: (id: string) => `https://shop.example/disputes/${id}`,
}

const sent = aCapture({
  id: 'c1',
  amount: 30_000,
  reference: 'PARCEL-1',
  settlementId: 'STL-1',
  shippingInfo: [
    { company: 'Nordfrakt', trackingNumber: '3734', trackingUrl: 'https://track.example/3734' },
    { company: 'Sydfrakt', trackingNumber: '99', trackingUrl: 'javascript:alert(1)' },
  ],
})

function captured(seed: Partial<Order>): Order {
  return anOrder({ status: 'captured', capturedAmount: 34_900, remainingAmount: 0, captures: [sent], ...seed })
}

function aDispute(seed: Partial<Dispute> & Pick<Dispute, 'id'>): Dispute {
  return { status: 'needs_response', amount: 10_000, currency: 'SEK', openedAt: '2026-11-19T07:40:00Z', ...seed }
}

const entries = (type: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`.od-event[data-type="${type}"]`),
]
const first = (type: string): HTMLElement => entries(type)[0] as HTMLElement
const toggle = (entry: HTMLElement): HTMLElement => entry.querySelector<HTMLElement>('button[aria-expanded]')!
const open = ({ user }: Scene, entry: HTMLElement): Promise<void> => user.click(toggle(entry))

describe('Somebody who reads what became of an order', () => {
  it('follows a capture to its settlement and its parcel, and never an address that is none', async () => {
    await openDrawer(captured({}), { links: LINKS })
    const capture = within(first('captured'))
    expect(capture.getByRole('link', { name: 'STL-1' })).toHaveAttribute('href', LINKS.settlement('STL-1'))
    expect(capture.getByRole('link', { name: /^Nordfrakt 3734/ })).toHaveAttribute('href', 'https://track.example/3734')
    expect(capture.getByText(/Sydfrakt/)).toBeVisible()
    expect(capture.queryByRole('link', { name: /Sydfrakt/ })).toBeNull()
  })

  it('reads a settlement without a page as text, and nothing where there is none', async () => {
    const other = aCapture({ id: 'c2', amount: 4_900, at: '2026-11-16T12:00:00Z' })
    await openDrawer(captured({ captures: [sent, other] }))
    const [later, earlier] = entries('captured') as [HTMLElement, HTMLElement]
    expect(within(earlier).getByText('STL-1').closest('a')).toBeNull()
    expect(within(earlier).getByText('Settlement')).toBeVisible()
    expect(within(later).queryByText('Settlement')).toBeNull()
  })

  it('goes from a refund to the one of several captures that it came from', async () => {
    const other = aCapture({ id: 'c2', amount: 4_900, at: '2026-11-16T12:00:00Z' })
    const refunds = [{ id: 'r1', amount: 1_000, at: AT, lines: [], captureId: 'c1' }]
    const scene = await openDrawer(captured({ captures: [sent, other], refundedAmount: 1_000, refunds }))
    const source = entries('captured')[1] as HTMLElement
    await open(scene, source)
    await scene.user.click(within(first('refunded')).getByRole('button', { name: 'PARCEL-1' }))
    expect(toggle(source)).toHaveAttribute('aria-expanded', 'true')
    expect(document.activeElement).toBe(toggle(source))
  })

  it('keeps several disputes apart, each with its own way and its own deadline', async () => {
    const disputes = [
      aDispute({ id: 'DSP-1', respondBy: '2026-12-01T22:59:00Z' }),
      aDispute({ id: 'DSP-2', status: 'lost', openedAt: '2026-11-20T07:40:00Z', respondBy: '2026-11-22T22:59:00Z' }),
    ]
    const scene = await openDrawer(captured({ disputes }), { links: LINKS })
    const [lost, waiting] = entries('disputed') as [HTMLElement, HTMLElement]
    expect(waiting.textContent).toMatch(/Respond by (Dec.1|1.Dec)/)
    expect(lost.textContent).not.toContain('Respond by')
    await open(scene, waiting)
    await open(scene, lost)
    expect(within(waiting).getByRole('link', { name: 'DSP-1' })).toHaveAttribute('href', LINKS.dispute('DSP-1'))
    expect(within(lost).getByRole('link', { name: 'DSP-2' })).toHaveAttribute('href', LINKS.dispute('DSP-2'))
  })

  it('sees what an edit changed, before and after', async () => {
    const changes = [{ path: 'merchantReference2', from: 'PICK-1', to: 'PICK-2' }]
    const scene = await openDrawer(anOrder({ events: [{ id: 'e1', type: 'references_edited', at: AT, changes }] }))
    await open(scene, first('references_edited'))
    const row = screen.getByRole('row', { name: /^Merchant reference 2/ })
    const values = within(row).getAllByRole('cell')
    expect(values[0]).toHaveTextContent('PICK-1')
    expect(values[1]).toHaveTextContent('PICK-2')
  })

  it('finds what the host adds at the end of each entry', async () => {
    await openDrawer(captured({}), {
      slots: { 'timeline.entry.end': ({ event }) => <em>{`note on ${event?.id}`}</em> },
    })
    expect(within(first('captured')).getByText('note on captured:c1')).toBeVisible()
    expect(within(first('authorized')).getByText('note on authorized')).toBeVisible()
  })
})
