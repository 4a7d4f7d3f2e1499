import { createKustomAdapter, fromKustomOrder, type KustomSources } from 'order-drawer/adapters/kustom'
import { OrderError, type Dispute, type OrderEvent } from 'order-drawer/core'
import { describe, expect, it, vi } from 'vitest'
import { adaptFakeApi, failureOf, jsonAnswer } from './fakeKustomApi'
import { kustomJson } from './kustomJson'

const id = kustomJson().order_id

describe('An order is read', () => {
  it('by one GET that asks for JSON, from no cache, and follows no redirection', async () => {
    const { api, read } = adaptFakeApi()
    expect(await read(id)).toEqual(fromKustomOrder(kustomJson()))
    const [request, ...others] = api.sent
    expect(others).toEqual([])
    expect(request).toMatchObject({
      method: 'GET',
      url: `https://shop.example/ordermanagement/v1/orders/${id}`,
      body: undefined,
      init: { cache: 'no-store', redirect: 'manual' },
    })
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({ accept: 'application/json' })
  })

  it.each([
    ['a/b', 'a%2Fb'],
    ['../other', '..%2Fother'],
    ['50%', '50%25'],
    ['two words', 'two%20words'],
    ['a?b#c', 'a%3Fb%23c'],
    ['😀', '%F0%9F%98%80'],
    ['...', '...'],
  ])('whose id is %s, at a URL that names it and nothing else', async (orderId, encoded) => {
    const { api, read } = adaptFakeApi()
    api.order = { ...kustomJson(), order_id: orderId }
    expect(await read(orderId)).toMatchObject({ id: orderId })
    expect(api.sent[0]?.url).toBe(`https://shop.example/ordermanagement/v1/orders/${encoded}`)
  })

  it.each(['', '.', '..'])('never by the id "%s", which no URL can name', async (orderId) => {
    const { api, read } = adaptFakeApi()
    expect(await failureOf(read(orderId))).toMatchObject({ kind: 'not_found' })
    expect(api.sent).toEqual([])
  })

  it('with its ETag as the version, and with a digest where there is none', async () => {
    const { api, read } = adaptFakeApi()
    api.onRead = () => jsonAnswer(api.order, { ETag: 'W/"7"' })
    expect((await read(id)).version).toBe('W/"7"')
    api.onRead = () => jsonAnswer(api.order)
    const { version } = await read(id)
    expect(version).toMatch(/^[\da-f]{16}$/)
    api.order = { ...kustomJson(), captured_amount: 10001 }
    expect((await read(id)).version).not.toBe(version)
  })

  it('with the MID that the host knows', async () => {
    expect(await adaptFakeApi({ merchantId: 'M-1' }).read(id)).toMatchObject({ merchantId: 'M-1' })
    expect(await adaptFakeApi().read(id)).not.toHaveProperty('merchantId')
  })
})

describe('What the host knows of an order besides', () => {
  const event: OrderEvent = { id: 'e1', type: 'captured', at: '2026-11-12T10:00:00Z', captureId: 'cap-1' }
  const dispute: Dispute = { id: 'd1', status: 'needs_response', amount: 500, currency: 'SEK', openedAt: '' }

  it('becomes part of the order: its timeline, disputes and settlements', async () => {
    const sources = {
      events: vi.fn(async () => [event]),
      disputes: vi.fn(async () => [dispute]),
      settlements: vi.fn(async () => [{ type: 'SALE', capture_id: 'cap-1', payment_reference: 'S-1' }]),
    }
    const order = await adaptFakeApi({ sources }).read(id)
    expect(order).toMatchObject({ events: [event], disputes: [dispute], captures: [{ settlementId: 'S-1' }] })
    const asked = [[id, { signal: expect.any(AbortSignal) }]]
    for (const source of Object.values(sources)) expect(source.mock.calls).toEqual(asked)
  })

  it('is no longer asked for once the caller has given up', async () => {
    const heard: string[] = []
    const disputes: KustomSources['disputes'] = (_, { signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error(`${heard.push('abort')}`))))
    const { adapter } = adaptFakeApi({ sources: { disputes } })
    const caller = new AbortController()
    const order = adapter.getOrder(id, { signal: caller.signal }).catch(() => 'ended')
    caller.abort()
    expect(await order).toBe('ended')
    expect(heard).toEqual(['abort'])
  })

  it.each(['events', 'disputes', 'settlements'] as const)(
    'fails the read with its own error where the %s cannot be had',
    async (name) => {
      const error = new OrderError('rate_limited', { retryAfterMs: 5 })
      const { read } = adaptFakeApi({ sources: { [name]: () => Promise.reject(error) } })
      expect(await failureOf(read(id))).toBe(error)
    },
  )

  it('fails the read quietly where a source throws at once and the API cannot be reached either', async () => {
    const error = new OrderError('forbidden')
    const disputes = () => {
      throw error
    }
    const { api, read } = adaptFakeApi({ sources: { disputes } })
    api.onRead = () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await failureOf(read(id))).toBe(error)
  })
})

describe('An answer that is not the order', () => {
  it.each<[string, () => Response]>([
    ['another order', () => jsonAnswer({ ...kustomJson(), order_id: 'another' })],
    ['an order without an id', () => jsonAnswer({ ...kustomJson(), order_id: undefined })],
    [
      'a page',
      () => new Response('<!doctype html><title>Sign in</title>', { headers: { 'Content-Type': 'text/html' } }),
    ],
    ['nothing', () => new Response('')],
    ['null', () => jsonAnswer(null)],
    ['a list', () => jsonAnswer([kustomJson()])],
    ['a text', () => jsonAnswer(id)],
    ['a number', () => jsonAnswer(0)],
    ['half of an order', () => new Response(JSON.stringify(kustomJson()).slice(0, -1))],
    ['an order under 201', () => new Response(JSON.stringify(kustomJson()), { status: 201 })],
    ['no content', () => new Response(null, { status: 204 })],
    ['a redirection', () => new Response(null, { status: 302, headers: { Location: '/login' } })],
    ['a redirection that a browser hides', () => Response.error()],
  ])('is a bad response: %s', async (_, answer) => {
    const { api, read } = adaptFakeApi()
    api.onRead = answer
    expect(await failureOf(read(id))).toMatchObject({ kind: 'bad_response' })
  })
})

describe('The adapter', () => {
  const always = [
    ...['capture', 'refund', 'cancel', 'release', 'extend', 'editLines', 'editReferences', 'editShipping'],
    ...['getOrder', 'idempotent'],
  ]

  it('has the methods of the API and no other: duplicates, billing, logs and news are the host’s', () => {
    const { adapter } = adaptFakeApi({ sources: { events: async () => [] } })
    expect(Object.keys(adapter).sort()).toEqual(always.sort())
    expect(adapter.idempotent).toBe(true)
  })

  it('passes all that it is asked on to the host’s sources, and gives back what they answer', async () => {
    const context = { signal: new AbortController().signal, idempotencyKey: 'k', expectedVersion: 'v', attempt: 2 }
    const entries = [{ id: 'l1', at: '2026-11-12T10:00:00Z', action: 'Captured' }]
    const unsubscribe = () => {}
    const sources = {
      duplicate: vi.fn(async () => ({ orderId: 'copy' })),
      billing: vi.fn(async () => undefined),
      logs: vi.fn(async () => entries),
      subscribe: vi.fn(() => unsubscribe),
    } satisfies KustomSources
    const adapter = createKustomAdapter({ baseUrl: '', sources })
    const address = { type: 'editBilling', address: { city: 'Umeå' } } as const
    const onChange = () => {}
    expect(await adapter.duplicate?.(id, { type: 'duplicate' }, context)).toEqual({ orderId: 'copy' })
    expect(await adapter.editBilling?.(id, address, context)).toBeUndefined()
    expect(await adapter.getLogs?.(id, { captureId: 'cap-1' }, context)).toBe(entries)
    expect(adapter.subscribe?.(id, onChange)).toBe(unsubscribe)
    expect(sources.duplicate.mock.calls).toEqual([[id, { type: 'duplicate' }, context]])
    expect(sources.billing.mock.calls).toEqual([[id, address, context]])
    expect(sources.logs.mock.calls).toEqual([[id, { captureId: 'cap-1' }, context]])
    expect(sources.subscribe.mock.calls).toEqual([[id, onChange]])
  })
})
