import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ExpiryClock } from '../../src/display/ExpiryClock'
import type { Dispute } from '../../src/model/dispute'
import type { Order } from '../../src/model/order'
import { OrderProvider } from '../../src/state/OrderProvider'
import { aCapturedOrder, anOrder } from '../harness/orders'
import { textOf } from '../harness/showOrder'

const NOW = new Date('2026-11-24T13:20:00Z')

function clock(order: Order, now = NOW): { words: string; tone: string | undefined } {
  const { container, unmount } = render(
    <OrderProvider locale="en-SE" timeZone="Europe/Stockholm" now={now}>
      <ExpiryClock order={order} />
    </OrderProvider>,
  )
  const chip = container.querySelector<HTMLElement>('.od-clock')
  const shown = { words: textOf(chip), tone: chip?.dataset['tone'] }
  unmount()
  return shown
}

const enquiry: Dispute = {
  id: 'd',
  status: 'warning_needs_response',
  amount: 100,
  currency: 'SEK',
  openedAt: '2026-11-13T07:40:00Z',
  respondBy: '2026-12-01T22:59:00Z',
}

describe('The clock of an authorization', () => {
  it('is calm above three days, warns from 72 hours, and is urgent from 24', () => {
    expect(clock(anOrder({ expiresAt: '2026-12-21T15:48:00Z' }))).toEqual({
      words: 'Expires in 27 days',
      tone: undefined,
    })
    expect(clock(anOrder({ expiresAt: '2026-11-26T08:30:00Z' }))).toEqual({
      words: 'Expires in 1 day 19 h',
      tone: 'warning',
    })
    expect(clock(anOrder({ expiresAt: '2026-11-27T13:20:00Z' })).tone).toBe('warning')
    expect(clock(anOrder({ expiresAt: '2026-11-25T13:20:00Z' })).tone).toBe('danger')
    expect(clock(anOrder({ expiresAt: '2026-11-24T14:12:00Z' }))).toEqual({
      words: 'Expires in 52 min',
      tone: 'danger',
    })
  })

  it('is neutral once the time is past', () => {
    expect(clock(anOrder({ status: 'expired', expiresAt: '2026-11-07T06:05:00Z' }))).toEqual({
      words: 'Expired 17 days ago',
      tone: undefined,
    })
  })

  it('is absent where nothing is left to capture', () => {
    const gone = [
      aCapturedOrder(),
      anOrder({ status: 'cancelled' }),
      anOrder({ remainingAmount: 0 }),
      anOrder({ status: 'ON_HOLD' }),
      anOrder({ expiresAt: 'soon' }),
    ]
    expect(gone.map((order) => clock(order).words)).toEqual(['', '', '', '', ''])
  })

  it('tells by when an open dispute must be answered, before anything else', () => {
    expect(clock(aCapturedOrder({ disputes: [enquiry] }))).toEqual({ words: 'Respond in 7 days', tone: 'danger' })
    expect(clock(aCapturedOrder({ disputes: [{ ...enquiry, status: 'won' }] })).words).toBe('')
  })

  it('counts instants, so that a change of the clocks moves nothing', () => {
    const before = new Date('2026-10-24T22:00:00Z')
    expect(clock(anOrder({ expiresAt: '2026-10-25T22:00:00Z' }), before).words).toBe('Expires in 1 day')
  })
})
