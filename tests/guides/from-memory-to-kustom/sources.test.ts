import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createKustomAdapter } from 'order-drawer/adapters/kustom'
import { getCapabilities, type SimpleCommand } from 'order-drawer/core'
import { makeDispute, makeOrder } from 'order-drawer/testing'
import { toKustomJson } from '../../../examples/server/api/toKustomJson'
import { sources } from './sources'

const { signal } = new AbortController()
const adapter = createKustomAdapter({ baseUrl: '', sources })
const captured = makeOrder({ id: '7', status: 'captured' })
const answers = new Map<string, () => Response>()
const sent: { url: string; init: RequestInit }[] = []

beforeEach(() => {
  sent.length = 0
  answers.clear()
  answers.set('/ordermanagement/v1/orders/7', () => Response.json(toKustomJson(captured)))
  for (const end of ['events', 'disputes', 'settlements']) answers.set(`/shop/orders/7/${end}`, () => Response.json([]))
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push({ url, init })
    return answers.get(url)?.() ?? new Response(null, { status: 404 })
  })
})
afterEach(() => vi.unstubAllGlobals())

it('An order has what the API does not tell: who did it, and which settlement paid', async () => {
  const [capture] = captured.captures
  const event = { id: `captured:${capture?.id}`, type: 'captured', at: '', origin: { kind: 'user', email: 'a@b.c' } }
  const row = { type: 'SALE', capture_id: capture?.id, payment_reference: 'S-1' }
  answers.set('/shop/orders/7/events', () => Response.json([event]))
  answers.set('/shop/orders/7/settlements', () => Response.json([row]))
  const { events, captures } = await adapter.getOrder('7', { signal })
  expect(events?.[0]?.origin).toEqual({ kind: 'user', email: 'a@b.c' })
  expect(captures[0]?.settlementId).toBe('S-1')
})

it('A dispute forbids what it forbids, and an order whose disputes nobody knows is not shown', async () => {
  answers.set('/shop/orders/7/disputes', () => Response.json([makeDispute({ status: 'needs_response' })]))
  const order = await adapter.getOrder('7', { signal })
  expect(getCapabilities(order).refund).toMatchObject({ allowed: false, reason: 'disputed' })
  answers.set('/shop/orders/7/disputes', () => new Response(null, { status: 503 }))
  await expect(adapter.getOrder('7', { signal })).rejects.toMatchObject({ kind: 'server' })
})

it('Duplicate, billing and logs are the shop’s own, under the same key', async () => {
  const context = { signal, idempotencyKey: 'k1', attempt: 1 }
  const command: SimpleCommand = { type: 'duplicate' }
  answers.set('/shop/orders/7/duplicate', () => Response.json({ paymentLink: 'https://pay.example/1' }))
  answers.set('/shop/orders/7/billing', () => Response.json({}))
  answers.set('/shop/orders/7/logs?captureId=c1', () => Response.json([{ at: '', action: 'Capture' }]))
  expect(await adapter.duplicate?.('7', command, context)).toEqual({ paymentLink: 'https://pay.example/1' })
  expect(await adapter.editBilling?.('7', { type: 'editBilling', address: { city: 'Visby' } }, context)).toBe(undefined)
  expect(await adapter.getLogs?.('7', { captureId: 'c1' }, { signal })).toHaveLength(1)
  const keys = sent.map(({ init }) => new Headers(init.headers).get('klarna-idempotency-key'))
  expect(keys).toEqual(['k1', 'k1', null])
})

it('A change that is told reads the order anew, until nobody listens', () => {
  const streams: EventTarget[] = []
  class TestEventSource extends EventTarget {
    close = vi.fn()
    constructor(readonly url: string) {
      super()
      streams.push(this)
    }
  }
  vi.stubGlobal('EventSource', TestEventSource)
  const onChange = vi.fn()
  const stop = adapter.subscribe?.('7', onChange)
  streams[0]?.dispatchEvent(new Event('change'))
  streams[0]?.dispatchEvent(new Event('open'))
  stop?.()
  expect(onChange).toHaveBeenCalledTimes(2)
  expect(streams[0]).toMatchObject({ url: '/shop/orders/7/changes', close: expect.any(Function) })
  expect((streams[0] as TestEventSource).close).toHaveBeenCalledOnce()
})
