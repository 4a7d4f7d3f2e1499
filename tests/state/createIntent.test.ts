import { afterEach, describe, expect, it, vi } from 'vitest'
import { createIntent, repeatIntent } from '../../src/state/createIntent'
import { anOrder, NOW } from '../harness/orders'

afterEach(() => void vi.unstubAllGlobals())

describe('An intent', () => {
  it('has a key like no other, of UUID shape, also where a page on plain http has no randomUUID', () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    const order = anOrder({ id: 'kim@example.test' })
    const intents = Array.from({ length: 10_000 }, () =>
      createIntent(order, { type: 'capture', amount: 123_456_789, lines: [] }, NOW),
    )
    const keys = intents.flatMap(({ id, key }) => [id, key])
    expect(new Set(keys).size).toBe(20_000)
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(keys.some((key) => key.includes('kim') || key.includes('123456789'))).toBe(false)
  })

  it('cannot be changed, nor can what it sends, and leaves the order as it is', () => {
    const order = anOrder()
    const intent = createIntent(order, { type: 'capture', amount: 1, lines: order.lines }, NOW)
    expect(() => Object.assign(intent.command, { amount: 2 })).toThrow(TypeError)
    expect(Object.isFrozen(order.lines[0])).toBe(false)
    expect(intent).toMatchObject({
      orderId: 'order-1',
      expectedVersion: 'v1',
      attempts: 1,
      createdAt: NOW.toISOString(),
    })
  })

  it('keeps key and command on the next attempt', () => {
    const intent = createIntent(anOrder(), { type: 'cancel' }, NOW)
    const again = repeatIntent(intent, anOrder({ version: 'v2' }))
    expect(again).toEqual({ ...intent, attempts: 2, expectedVersion: 'v2' })
    expect(repeatIntent(intent)).toEqual({ ...intent, attempts: 2 })
    expect(again.command).toBe(intent.command)
  })
})
