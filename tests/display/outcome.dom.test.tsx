import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OutcomePreview } from '../../src/display/OutcomePreview'
import { OutcomeSentences } from '../../src/display/OutcomeSentences'
import type { Order } from '../../src/model/order'
import type { Write } from '../../src/rules/action'
import type { Input } from '../../src/rules/input'
import { plan } from '../../src/rules/plan'
import { aCapturedOrder, anOrder, NOW } from '../harness/orders'
import { showOrder, textOf } from '../harness/showOrder'

const buyer = { billing: { givenName: 'Elin', familyName: 'Sandberg' } }

async function preview<W extends Write>(order: Order, action: W, input: Input<W>): Promise<HTMLElement> {
  await showOrder(
    order,
    <OutcomePreview order={order} plan={plan(order, action, input, { now: NOW })} action={action} />,
  )
  return screen.getByRole('region', { name: 'What will happen' })
}

function figures(region: HTMLElement): string[] {
  return within(region)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => textOf(cell)).join(' | '))
}

function sentences(region: HTMLElement): string[] {
  return within(region)
    .getAllByRole('listitem')
    .map((item) => textOf(item))
}

describe('The outcome of a write', () => {
  it('puts now and after side by side and marks what changes', async () => {
    const region = await preview(anOrder(buyer), 'capture', { amount: 10_000 })
    expect(figures(region)).toEqual([
      'Status | Authorized | Partially captured',
      'Captured | 0,00 | 100,00',
      'Refunded | 0,00 | 0,00',
      'Remaining | 349,00 | 249,00',
    ])
    const changed = region.querySelectorAll('[data-changed]')
    expect([...changed].map((row) => textOf(row.firstElementChild))).toEqual(['Status', 'Captured', 'Remaining'])
  })

  it('says what happens to the shopper and to the payout, and that it cannot be undone', async () => {
    const region = await preview(anOrder(buyer), 'capture', { amount: 10_000 })
    expect(sentences(region)).toEqual([
      'Elin Sandberg is charged 100,00 kr. Your next payout grows by 100,00 kr.',
      'A capture cannot be undone, only refunded.',
    ])
    expect(region.querySelector('bdi.od-person')).toHaveTextContent('Elin Sandberg')
  })

  it('says that a part captured in full with a refund is partially refunded afterwards', async () => {
    const order = anOrder({ status: 'partially_captured', capturedAmount: 20_000, refundedAmount: 5_000 })
    const region = await preview(order, 'release', {})
    expect(figures(region)[0]).toBe('Status | Partially captured | Partially refunded')
  })

  it('warns where a refund does not close an open enquiry', async () => {
    const dispute = { id: 'd', status: 'warning_needs_response', amount: 34_900, currency: 'SEK', openedAt: '' }
    const region = await preview(aCapturedOrder({ disputes: [dispute] }), 'refund', { amount: 10_000 })
    const warning = within(region)
      .getAllByRole('listitem')
      .find((item) => textOf(item).startsWith('The enquiry stays open'))
    expect(warning).toHaveAttribute('data-tone', 'danger')
    expect(warning).toHaveTextContent('331,55')
  })

  it('says what is still wrong instead, with the most that is possible', async () => {
    const region = await preview(anOrder(), 'capture', { amount: 99_999 })
    expect(sentences(region)).toEqual(['Only 349,00 kr is left to capture.'])
    expect(figures(region)[1]).toBe('Captured | 0,00 | —')
  })

  it('begins with the status where there are no figures above', async () => {
    const order = anOrder()
    const planned = plan(order, 'cancel', {}, { now: NOW })
    if (!planned.ok) throw new Error('a fresh order can be cancelled')
    await showOrder(
      order,
      <OutcomeSentences order={order} effects={planned.effects} warnings={[]} action="cancel" withStatus />,
    )
    expect(screen.getAllByRole('listitem').map((item) => textOf(item))).toEqual([
      'Authorized to Cancelled',
      'The shopper is not charged. The hold of 349,00 kr ends; if a charge was already taken, it goes back to the shopper.',
      'Nothing is paid out to you for this order.',
      'This cannot be undone. To sell it again, duplicate the order: the shopper has to approve the new one.',
    ])
  })
})
