import fc from 'fast-check'
import { createKustomAdapter } from 'order-drawer/adapters/kustom'
import { OrderError, type Command } from 'order-drawer/core'
import { createOrderStore, type OrderStore } from 'order-drawer/headless'
import { describe, expect, it, vi } from 'vitest'
import { adaptFakeApi, createFakeKustomApi, documentedAnswer, jsonAnswer, send } from './fakeKustomApi'
import { kustomJson } from './kustomJson'

const lost = () => Promise.reject(new TypeError('Failed to fetch'))

/** What the order has become once the capture of an amount was carried out. */
function withCapture(amount: number) {
  const order = kustomJson()
  return {
    ...order,
    captured_amount: order.captured_amount + amount,
    remaining_authorized_amount: order.remaining_authorized_amount - amount,
    captures: [
      ...order.captures,
      { capture_id: 'cap-2', captured_amount: amount, captured_at: '2026-11-24T10:00:00Z' },
    ],
  }
}

/** A store of the order, on a backend that names versions by ETags or does not; it is closed by the test. */
async function openStore(etags: boolean) {
  const api = createFakeKustomApi()
  api.onRead = () => jsonAnswer(api.order, etags ? { ETag: `"${JSON.stringify(api.order).length}"` } : {})
  const adapter = createKustomAdapter({ baseUrl: 'https://shop.example', fetch: api.fetch })
  const now = () => new Date('2026-11-24T10:00:00Z')
  const store = createOrderStore({ adapter, orderId: kustomJson().order_id, now })
  await vi.waitFor(() => expect(store.getSnapshot().phase).toBe('ready'))
  return { api, store }
}

function operationOf(store: OrderStore) {
  const snapshot = store.getSnapshot()
  return snapshot.phase === 'ready' ? snapshot.operation : undefined
}

describe.each([
  ['with ETags', true],
  ['without ETags', false],
])('A capture whose answer is lost, on a backend %s', (_, etags) => {
  it('is unknown, until the next read shows it: then it is done, and was sent once', async () => {
    const { api, store } = await openStore(etags)
    api.onWrite = () => {
      api.order = withCapture(700)
      return lost()
    }
    expect(await store.run('capture', { amount: 700 })).toMatchObject({ is: 'unknown', error: { kind: 'network' } })
    expect(operationOf(store)).toMatchObject({ is: 'unknown', repeatable: true })
    await store.refresh()
    expect(operationOf(store)).toMatchObject({ is: 'done' })
    expect(store.getSnapshot()).toMatchObject({ order: { capturedAmount: 10_700, captures: [{}, { id: 'cap-2' }] } })
    expect(api.writes()).toHaveLength(1)
    store.close()
  })

  it('is sent again by Retry with the same key and the same body', async () => {
    const { api, store } = await openStore(etags)
    api.onWrite = lost
    await store.run('capture', { amount: 700, description: 'Second parcel' })
    api.onWrite = (request) => {
      api.order = withCapture(700)
      return documentedAnswer(request)
    }
    expect(await store.retry()).toMatchObject({ is: 'done', order: { capturedAmount: 10_700 } })
    const [first, second, ...more] = api.writes()
    expect(more).toEqual([])
    const key = first?.headers.get('Klarna-Idempotency-Key')
    expect(key).toMatch(/^[\da-f-]{36}$/)
    expect(second?.headers.get('Klarna-Idempotency-Key')).toBe(key)
    expect(second?.body).toEqual(first?.body)
    expect(first?.body).toEqual({ captured_amount: 700, description: 'Second parcel' })
    expect(first?.headers.has('If-Match')).toBe(etags)
    store.close()
  })

  it('that did happen is carried out no second time by Retry: the backend knows the key', async () => {
    const { api, store } = await openStore(etags)
    const keys = new Set<string | null>()
    api.onWrite = (request) => {
      const known = keys.size > 0
      keys.add(request.headers.get('Klarna-Idempotency-Key'))
      api.order = withCapture(700 * keys.size)
      return known ? documentedAnswer(request) : lost()
    }
    await store.run('capture', { amount: 700 })
    expect(await store.retry()).toMatchObject({ is: 'done', order: { capturedAmount: 10_700 } })
    expect(keys.size).toBe(1)
    store.close()
  })
})

describe('Whatever a backend answers to a write', () => {
  const commands: Command[] = [
    { type: 'capture', amount: 500, lines: [] },
    { type: 'refund', amount: 500, lines: [] },
    { type: 'cancel' },
    { type: 'release' },
    { type: 'extend' },
    { type: 'editLines', amount: 0, lines: [] },
    { type: 'editReferences', merchantReference1: 'SO-2' },
    { type: 'editShipping', address: { city: 'Umeå' } },
  ]
  const json = fc.oneof(
    fc.jsonValue(),
    fc.record({ error_code: fc.jsonValue(), error_messages: fc.jsonValue(), correlation_id: fc.jsonValue() }),
    fc.record({ error_code: fc.string(), error_messages: fc.array(fc.string()) }),
  )
  const body = fc.oneof(
    fc.string({ unit: 'binary' }),
    json.map((value) => JSON.stringify(value)),
  )
  const text = fc.stringMatching(/^[!-~]{0,20}$/)
  const headers = fc.record(
    { 'retry-after': fc.oneof(text, fc.nat().map(String)), 'correlation-id': text, etag: text, location: text },
    { requiredKeys: [] },
  )
  const status = fc.oneof(
    fc.constantFrom(200, 201, 202, 204, 205, 304, 400, 403, 409),
    fc.integer({ min: 200, max: 599 }),
  )

  it('it is done for the documented status alone, and else ends in an OrderError', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...commands), status, headers, body, async (command, code, sent, said) => {
        const { api, adapter } = adaptFakeApi()
        api.onWrite = () => new Response([204, 205, 304].includes(code) ? null : said, { status: code, headers: sent })
        const end = await send(adapter, command).catch((error: unknown) => error)
        const documented = command.type === 'capture' || command.type === 'refund' ? 201 : 204
        if (code === documented) expect(end).toBeUndefined()
        else expect(end).toBeInstanceOf(OrderError)
        if (code < 400 && end instanceof OrderError) expect(end.kind).toBe('bad_response')
        const { retryAfterMs = 0, messages = [], fields = {} } = Object(end) as OrderError
        expect(retryAfterMs).toBeGreaterThanOrEqual(0)
        expect([...messages, ...Object.values(fields)].every((one) => typeof one === 'string')).toBe(true)
        expect(api.sent).toHaveLength(1)
      }),
      { numRuns: 1000 },
    )
  })

  it('it is an OrderError, and nothing is sent, where the read before it answers with anything but the order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...commands), status, headers, body, async (command, code, sent, said) => {
        const { api, adapter } = adaptFakeApi()
        api.onRead = () => new Response([204, 205, 304].includes(code) ? null : said, { status: code, headers: sent })
        const end = await send(adapter, command, { expectedVersion: 'seen' }).catch((error: unknown) => error)
        expect(end).toBeInstanceOf(OrderError)
        expect(['network', 'timeout', 'server', 'bad_response', 'aborted']).not.toContain((end as OrderError).kind)
        expect(api.writes()).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
