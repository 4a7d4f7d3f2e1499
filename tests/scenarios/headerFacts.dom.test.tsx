import { describe, expect, it } from 'vitest'
import { drawer, openDrawer, statuses, words } from '../harness/drawer'
import { anOrder } from '../harness/orders'

const HOUR = 3_600_000
const at = new Date('2026-11-24T10:00:00Z').getTime()
const inHours = (hours: number): string => new Date(at + hours * HOUR).toISOString()

const header = (): string => words(drawer().querySelector('.od-summary') as Element)

describe('The header of an order tells', () => {
  it('its status, its amount, when it was authorized and how it is called', async () => {
    await openDrawer(
      anOrder({ merchantId: 'M104872', merchantReference1: 'SO-20418', merchantReference2: 'PICK-7731' }),
    )
    expect(statuses()).toEqual(['Authorized'])
    expect(header()).toContain('349.00')
    expect(header()).toMatch(/Authorized Tue, Nov 10, 2026, 10:00/)
    for (const fact of ['order-1', 'M104872', 'SO-20418', 'PICK-7731']) expect(header()).toContain(fact)
  })

  it.each([
    ['20 days', inHours(480), 'calm', /Expires in 20 days/],
    ['50 hours', inHours(50), 'soon', /Expires in 2 days 2 h/],
    ['5 hours', inHours(5), 'urgent', /Expires in 5 h/],
    ['no time', inHours(-2), 'past', /Expired/],
  ])('how soon it expires, with %s left', async (_, expiresAt, urgency, sentence) => {
    await openDrawer(anOrder({ expiresAt }))
    const clock = drawer().querySelector('.od-clock, [data-urgency]')
    expect(clock).toHaveAttribute('data-urgency', urgency)
    expect(header()).toMatch(sentence)
  })

  it('both words of a disputed order: the dispute, and where the order is', async () => {
    const dispute = { id: 'D-1', status: 'needs_response', amount: 34_900, currency: 'SEK', openedAt: inHours(-48) }
    await openDrawer(
      anOrder({
        status: 'captured',
        capturedAmount: 34_900,
        captures: [{ id: 'cap-1', amount: 34_900, at: inHours(-72), lines: [] }],
        disputes: [dispute],
      }),
    )
    expect(statuses()).toEqual(['Disputed', 'Captured'])
  })
})
