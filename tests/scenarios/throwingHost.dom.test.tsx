import { describe, expect, it } from 'vitest'
import { carryOut, openDrawer, statuses, words } from '../harness/drawer'
import { aCapturedOrder, anOrder } from '../harness/orders'

function fail(): never {
  throw new Error('a fault of the host')
}

describe('A fault of the host in what it gave', () => {
  it('onAction: the capture is recorded all the same, and onError hears of the fault', async () => {
    const scene = await openDrawer(anOrder(), { onAction: fail })
    await carryOut(scene, 'Capture', '100')
    expect(statuses()).toEqual(['Partially captured'])
    expect(scene.backend.sent).toHaveLength(1)
    expect(scene.errors.length).toBeGreaterThan(0)
    expect((scene.errors[0]?.cause as Error).message).toBe('a fault of the host')
  })

  it('onAction and onError both: still no word of it anywhere', async () => {
    const scene = await openDrawer(anOrder(), { onAction: fail, onError: fail })
    await carryOut(scene, 'Capture', '100')
    expect(statuses()).toEqual(['Partially captured'])
  })

  it('links: the order is shown without them', async () => {
    const order = aCapturedOrder()
    order.captures = order.captures.map((capture) => ({ ...capture, settlementId: 'settlement-1' }))
    await openDrawer(order, { links: { order: fail, settlement: fail, dispute: fail } })
    expect(statuses()).toEqual(['Captured'])
    expect(words()).toContain('settlement-1')
  })

  it('onFormChange, onTabChange and onCopy are called, and their names do not reach the page', async () => {
    const told: unknown[] = []
    const scene = await openDrawer(anOrder(), {
      onFormChange: (form) => told.push(form),
      onTabChange: (tab) => told.push(tab),
      onCopy: (copy) => told.push(copy),
    })
    await carryOut(scene, 'Capture', '100')
    await scene.user.click(document.querySelectorAll('[role="tab"]')[1] as Element)
    await scene.user.click(document.querySelector('[aria-label="Copy order ID"]') as Element)
    expect(told.filter((one, at) => one !== told[at - 1])).toEqual([
      'capture',
      null,
      'details',
      { field: 'orderId', ok: true },
    ])
  })
})
