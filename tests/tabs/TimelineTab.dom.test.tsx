import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { OrderAdapter } from '../../src/adapters/OrderAdapter'
import type { Order } from '../../src/model/order'
import type { OrderEvent } from '../../src/model/orderEvent'
import { applyCommand } from '../../src/rules/applyCommand'
import type { BoundOrder } from '../../src/state/orderState'
import { useOrder } from '../../src/state/useOrder'
import { TimelineTab } from '../../src/tabs/timeline/TimelineTab'
import { aCapture, aCapturedOrder, aLine, anOrder, NOW } from '../harness/orders'
import { showOrder, textOf } from '../harness/showOrder'

function entry(title: string | RegExp): HTMLElement {
  const heading = screen.getAllByRole('heading', { level: 4, name: title })[0]
  const found = heading?.closest('li')
  if (!found) throw new Error(`no entry ${String(title)}`)
  return found
}

const titles = (): string[] => screen.getAllByRole('heading', { level: 4 }).map((heading) => textOf(heading))
const days = (): string[] => screen.getAllByRole('heading', { level: 3 }).map((heading) => textOf(heading))

function withCaptureAndRefund(): Order {
  return aCapturedOrder({
    captures: [
      aCapture({
        id: 'c1',
        amount: 34_900,
        lines: [aLine({ key: 'l', name: 'Lamp', reference: 'LAMP-1', quantity: 3 })],
        origin: { kind: 'user', email: 'lager@shop.example' },
        settlementId: 'STL-1',
        reference: 'SO-1-1',
        description: 'First parcel',
        shippingInfo: [{ company: 'Nordfrakt', trackingNumber: '3734', trackingUrl: 'https://track.example/3734' }],
      }),
    ],
    refundedAmount: 10_000,
    refunds: [
      {
        id: 'r1',
        amount: 10_000,
        at: '2026-11-18T09:05:00Z',
        lines: [aLine({ key: 'l', name: 'Lamp', reference: 'LAMP-1' })],
        description: 'Cracked on arrival',
        captureId: 'c1',
      },
    ],
  })
}

describe('The timeline', () => {
  it("groups what happened by day in the shop's zone, the latest first, and says how long ago it was", async () => {
    await showOrder(withCaptureAndRefund(), <TimelineTab />)
    expect(titles()).toEqual(['Refunded', 'Captured', 'Authorized'])
    expect(days().map((day) => /\d+ \w+/.exec(day)?.[0])).toEqual(['18 Nov', '15 Nov', '10 Nov'])
    expect(screen.getByText('6 days ago')).toBeVisible()
    expect(screen.getByText('Times in Stockholm')).toBeVisible()
  })

  it('shows a capture open: what was sent, what is left, who did it, and where its money and parcel are', async () => {
    await showOrder(withCaptureAndRefund(), <TimelineTab />, { links: { settlement: (id) => `/settlements/${id}` } })
    const capture = within(entry('Captured'))
    expect(capture.getByText('3 ×').closest('li')).toHaveTextContent('LampLAMP-1300,00')
    expect(textOf(entry('Captured'))).toContain('349,00 kr')
    expect(textOf(entry('Captured'))).toContain('0,00 kr left to capture')
    expect(capture.getByText('First parcel')).toBeVisible()
    expect(capture.getByText('lager@shop.example').tagName).toBe('BDI')
    expect(capture.getByRole('link', { name: 'STL-1' })).toHaveAttribute('href', '/settlements/STL-1')
    const track = capture.getByRole('link', { name: /^Nordfrakt 3734/ })
    expect(track).toHaveAttribute('href', 'https://track.example/3734')
    expect(track).toHaveAttribute('rel', 'noopener noreferrer')
    expect(capture.getByText('SO-1-1')).toBeVisible()
  })

  it('shows a refund as money that leaves, with its reason and what is left to refund', async () => {
    await showOrder(withCaptureAndRefund(), <TimelineTab />)
    const refund = textOf(entry('Refunded'))
    expect(refund).toContain('−100,00 kr')
    expect(refund).toContain('249,00 kr left to refund')
    expect(refund).toContain('Cracked on arrival')
    expect(refund).toContain('−100,00')
  })

  it('folds an entry when its title is pressed', async () => {
    await showOrder(withCaptureAndRefund(), <TimelineTab />)
    const toggle = screen.getByRole('button', { name: 'Captured' })
    expect(toggle).toHaveAttribute('aria-expanded', 'true')
    await userEvent.click(toggle)
    expect(toggle).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByText('First parcel')).toBeNull()
  })

  it('marks a refund that is pending, and one that failed', async () => {
    const at = '2026-11-18T09:05:00Z'
    const refunds: Order['refunds'] = [
      { id: 'a', amount: 100, at, lines: [], state: 'pending' },
      { id: 'b', amount: 200, at, lines: [], state: 'failed' },
    ]
    await showOrder(aCapturedOrder({ refunds }), <TimelineTab />)
    expect(screen.getByText('Refund pending')).toBeVisible()
    expect(screen.getByText('Refund failed')).toBeVisible()
  })

  it('shows a dispute in its own currency, its status leading to it, and until when it can be answered', async () => {
    const dispute = {
      id: 'DSP-1',
      status: 'warning_needs_response',
      reason: 'Not as described',
      reasonCode: '13.3',
      amount: 129_800,
      currency: 'GBP',
      openedAt: '2026-11-13T07:40:00Z',
      respondBy: '2026-12-01T22:59:00Z',
      captureId: 'cap-1',
    }
    const links = { dispute: (id: string) => `/disputes/${id}` }
    await showOrder(aCapturedOrder({ disputes: [dispute] }), <TimelineTab />, { links })
    const head = within(entry('Disputed'))
    expect(head.getByRole('link', { name: 'Enquiry, needs response' })).toHaveAttribute('href', '/disputes/DSP-1')
    expect(textOf(entry('Disputed'))).toContain('Respond by 1 Dec')
    await userEvent.click(screen.getByRole('button', { name: 'Disputed' }))
    const opened = textOf(entry('Disputed'))
    expect(opened).toContain('Disputed amount1 298,00 £Dispute ID')
    expect(opened).toContain('Not as described')
    expect(opened).toContain('13.3')
    expect(opened).not.toContain('or more closes it')
    expect(head.getByRole('link', { name: 'DSP-1' })).toHaveAttribute('href', '/disputes/DSP-1')
  })

  it('shows what an edit changed, before and after', async () => {
    const before = anOrder({ merchantReference2: 'PICK-1' })
    const after = applyCommand(before, { type: 'editReferences', merchantReference2: 'PICK-2' }, { now: NOW })
    await showOrder(after, <TimelineTab />)
    await userEvent.click(screen.getByRole('button', { name: 'References edited' }))
    const row = screen.getByRole('row', { name: /^Merchant reference 2/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => textOf(cell.lastElementChild)),
    ).toEqual(['PICK-1', 'PICK-2'])
  })

  it('says to which day an authorization was extended, and from which', async () => {
    const after = applyCommand(anOrder(), { type: 'extend' }, { now: NOW })
    await showOrder(after, <TimelineTab />)
    expect(textOf(entry('Authorization extended'))).toMatch(/To 22 Dec, from 8 Dec/)
  })

  it('tells the two half past twos of an autumn night apart, in the right order', async () => {
    const events: OrderEvent[] = [
      { id: 'late', type: 'note', at: '2026-10-25T01:30:00Z', text: 'second' },
      { id: 'early', type: 'note', at: '2026-10-25T00:30:00Z', text: 'first' },
    ]
    await showOrder(anOrder({ createdAt: '2026-10-01T08:00:00Z', events }), <TimelineTab />)
    const times = [...document.querySelectorAll('.od-event-meta time')].slice(0, 2).map((time) => textOf(time))
    expect(times[0]).toMatch(/02:30.*\+1/)
    expect(times[1]).toMatch(/02:30.*\+2/)
    expect(screen.getByText('second').compareDocumentPosition(screen.getByText('first'))).toBe(4)
  })

  it('keeps the order in which equal times are listed, and names an origin that nobody knows', async () => {
    const at = '2026-11-20T10:00:00Z'
    const events: OrderEvent[] = ['one', 'two', 'three'].map((text) => ({ id: text, type: 'note', at, text }))
    await showOrder(anOrder({ events }), <TimelineTab />)
    expect([...document.querySelectorAll('.od-event-text')].map((text) => textOf(text))).toEqual([
      'three',
      'two',
      'one',
    ])
    expect(screen.getAllByText('Unknown origin').length).toBe(4)
  })

  it('shows an event of a kind it does not know by the word of the backend', async () => {
    await showOrder(anOrder({ events: [{ id: 'x', type: 'TELEPORTED', at: '2026-11-20T10:00:00Z' }] }), <TimelineTab />)
    expect(titles()).toContain('TELEPORTED')
  })

  it('lists what has no readable time last, under a heading that says so', async () => {
    await showOrder(anOrder({ events: [{ id: 'x', type: 'note', at: 'n/a', text: 'when?' }] }), <TimelineTab />)
    expect(days().at(-1)).toBe('Time unknown')
    expect(titles().at(-1)).toBe('Note')
  })

  it('keeps each row apart where ids are missing or repeated', async () => {
    const captures = ['a', 'b', 'c'].map((name, at) =>
      aCapture({
        id: at < 2 ? 'same' : '',
        amount: 10_000 + at,
        lines: [aLine({ key: name, name, unitPrice: 10_000 + at })],
      }),
    )
    await showOrder(anOrder({ status: 'captured', captures }), <TimelineTab />)
    expect([...document.querySelectorAll('.od-item-name')].map((name) => textOf(name))).toEqual(['c', 'b', 'a'])
  })

  it('starts with the latest fifty of thousands of events, and shows more when asked', async () => {
    const events: OrderEvent[] = Array.from({ length: 2000 }, (_, at) => ({
      id: `n${at}`,
      type: 'note',
      at: new Date(Date.UTC(2026, 10, 11) + at * 60_000).toISOString(),
      text: `note ${at}`,
    }))
    await showOrder(anOrder({ events }), <TimelineTab />)
    expect(titles()).toHaveLength(50)
    expect(screen.getByText('note 1999')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Show 50 earlier events' }))
    expect(titles()).toHaveLength(100)
  })

  it('marks what the write just done brought about', async () => {
    let current = anOrder()
    let order: BoundOrder | undefined
    const adapter: OrderAdapter = {
      getOrder: async () => current,
      capture: async (_, command, { idempotencyKey }) =>
        (current = applyCommand(current, command, { now: NOW, id: 'c', idempotencyKey })),
    }
    const Handle = (): null => {
      order = useOrder()
      return null
    }
    const parts = (
      <>
        <Handle />
        <TimelineTab />
      </>
    )
    await showOrder(anOrder(), parts, { adapter })
    expect(document.querySelectorAll('[data-new]')).toHaveLength(0)
    await act(async () => void (await order?.run('capture', { amount: 10_000 })))
    expect([...document.querySelectorAll('[data-new]')].map((item) => item.getAttribute('data-type'))).toEqual([
      'captured',
    ])
  })

  it('says so where nothing has happened', async () => {
    await showOrder(anOrder({ createdAt: '' }), <TimelineTab />)
    expect(screen.getByText('Nothing has happened yet')).toBeVisible()
  })
})
