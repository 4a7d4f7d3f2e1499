import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { OrderEvent, Origin } from '../../src/core'
import { carryOut, openDrawer, type Scene, words } from '../harness/drawer'
import { aCapture, anOrder } from '../harness/orders'

const ANNA: Origin = { kind: 'user', email: 'anna@shop.example' }

function events(count: number): OrderEvent[] {
  return Array.from({ length: count }, (_, at): OrderEvent => ({
    id: `e${at}`,
    type: at % 2 === 0 ? 'note' : 'references_edited',
    at: new Date(Date.UTC(2026, 10, 11) + at * 60_000).toISOString(),
    text: `event ${at}`,
    ...(at % 4 === 1 && { origin: ANNA }),
  }))
}

const entries = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.od-event')]
const choose = (scene: Scene, list: string, option: string): Promise<void> =>
  scene.user.selectOptions(screen.getByRole('combobox', { name: list }), option)

describe('Somebody who looks for one thing in a long timeline', () => {
  it('chooses a kind and a person, and hears how much is left', async () => {
    const scene = await openDrawer(anOrder({ events: events(40) }))
    await choose(scene, 'Kind of event', 'Changes')
    await choose(scene, 'By whom', 'anna@shop.example')
    expect(entries().map(({ dataset }) => dataset.type)).toEqual(Array(10).fill('references_edited'))
    expect(scene.said().filter(({ text }) => text.includes('events'))).toEqual([
      { politeness: 'polite', text: '20 of 41 events' },
      { politeness: 'polite', text: '10 of 41 events' },
    ])
    await choose(scene, 'Kind of event', 'Payments')
    expect(words()).toContain('No event matches')
    await scene.user.click(screen.getByRole('button', { name: 'Show all' }))
    expect(entries()).toHaveLength(41)
    // What was pressed is gone, so the focus goes on where the choice is.
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Kind of event' }))
  })

  it('is offered no choice where a few events are seen at a glance', async () => {
    await openDrawer(anOrder({ events: events(4) }))
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  it('sees what was just done, whatever was chosen before', async () => {
    const scene = await openDrawer(anOrder({ events: events(40) }))
    await choose(scene, 'Kind of event', 'Changes')
    await carryOut(scene, 'Capture')
    expect(entries()[0]?.dataset).toMatchObject({ type: 'captured', new: 'true' })
  })

  it('goes on reading at the first entry that a press brought in, among those chosen', async () => {
    const scene = await openDrawer(anOrder({ events: events(200) }))
    await choose(scene, 'Kind of event', 'Changes')
    await scene.user.click(screen.getByRole('button', { name: 'Show 50 earlier events' }))
    expect(entries()).toHaveLength(100)
    expect(document.activeElement?.closest('.od-event')).toBe(entries()[50])
  })

  it('keeps five thousand events cheap, with a link to the oldest too', async () => {
    await openDrawer(anOrder({ createdAt: '2026-11-01T09:00:00Z', events: events(5000) }), { event: 'e3' })
    expect(entries().length).toBeLessThanOrEqual(150)
    expect(screen.getByText('event 3')).toBeVisible()
    const [first] = screen.getAllByRole('button', { name: 'Show 50 earlier events' })
    act(() => first?.focus())
    expect(screen.getByText('event 4999')).toBeVisible()
  })
})

describe('A refund and its capture', () => {
  const refund = { at: '2026-11-18T09:05:00Z', lines: [] }
  const order = anOrder({
    status: 'captured',
    capturedAmount: 34_900,
    refundedAmount: 3_000,
    remainingAmount: 0,
    captures: [
      aCapture({ id: 'c1', amount: 30_000, reference: 'PARCEL-1' }),
      aCapture({ id: 'c2', amount: 4_900, reference: 'PARCEL-2', at: '2026-11-16T12:00:00Z' }),
    ],
    refunds: [
      { ...refund, id: 'r1', amount: 1_000, captureId: 'c1' },
      { ...refund, id: 'r2', amount: 2_000 },
    ],
  })

  it('lead to each other: the entry opens and takes the focus', async () => {
    const scene = await openDrawer(order)
    const [capture] = screen.getAllByRole('button', { name: 'Captured' }).slice(-1)
    await scene.user.click(capture as HTMLElement)
    expect(capture).toHaveAttribute('aria-expanded', 'false')
    await scene.user.click(screen.getByRole('button', { name: 'PARCEL-1' }))
    expect(capture).toHaveAttribute('aria-expanded', 'true')
    expect(document.activeElement).toBe(capture)
    await scene.user.click(screen.getByRole('button', { name: /10[,.]00/ }))
    expect(document.activeElement?.closest('.od-event')?.textContent).toMatch(/−.*10[,.]00/)
  })

  it('say so where nobody knows which capture it was', async () => {
    await openDrawer(order)
    expect(screen.getAllByText('Not tied to a capture')).toHaveLength(1)
  })
})
