import { fromKustomOrder } from 'order-drawer/adapters/kustom'
import { OrderError, type Command } from 'order-drawer/core'
import { describe, expect, it } from 'vitest'
import { adaptFakeApi, failureOf, jsonAnswer, send } from './fakeKustomApi'
import { kustomJson } from './kustomJson'

const id = kustomJson().order_id
const seen = fromKustomOrder(kustomJson()).version ?? ''
const ETAG = '"7"'

const capture: Command = { type: 'capture', amount: 500, lines: [] }
const refund: Command = { type: 'refund', amount: 500, lines: [] }
const references: Command = { type: 'editReferences', merchantReference1: 'SO-2' }

/** Each write, and the request that the API's reference names. */
const WRITES: [Command, string, string, object | undefined][] = [
  [capture, 'POST', 'captures', { captured_amount: 500 }],
  [refund, 'POST', 'refunds', { refunded_amount: 500 }],
  [{ type: 'cancel' }, 'POST', 'cancel', undefined],
  [{ type: 'release' }, 'POST', 'release-remaining-authorization', undefined],
  [{ type: 'extend' }, 'POST', 'extend-authorization-time', undefined],
  [{ type: 'editLines', amount: 0, lines: [] }, 'PATCH', 'authorization', { order_amount: 0, order_lines: [] }],
  [references, 'PATCH', 'merchant-references', { merchant_reference1: 'SO-2' }],
  [
    { type: 'editShipping', address: { city: 'Umeå' } },
    'PATCH',
    'customer-details',
    { shipping_address: { city: 'Umeå' } },
  ],
]
const edits = WRITES.filter(([{ type }]) => type.startsWith('edit'))
const others = WRITES.filter(([{ type }]) => !type.startsWith('edit'))
const named = (rows: typeof WRITES) => rows.map(([command]) => [command.type, command] as const)

describe('A write', () => {
  it.each(WRITES)('carries its own key and the version that was seen: %o', async (command, method, end, body) => {
    const { api, adapter } = adaptFakeApi()
    expect(await send(adapter, command, { expectedVersion: ETAG, idempotencyKey: 'key-7' })).toBeUndefined()
    const [request, ...more] = api.sent
    expect(more).toEqual([])
    expect(request).toMatchObject({ method, url: `https://shop.example/ordermanagement/v1/orders/${id}/${end}` })
    expect(request?.body).toEqual(body)
    expect(request?.init).toMatchObject({ redirect: 'manual', cache: 'no-store' })
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      accept: 'application/json',
      'if-match': ETAG,
      'klarna-idempotency-key': 'key-7',
      ...(body && { 'content-type': 'application/json' }),
    })
  })

  it.each(['', '.', '..'])('to the order "%s", which no URL can name, is not sent', async (orderId) => {
    const { api, adapter } = adaptFakeApi()
    expect(await failureOf(send(adapter, capture, {}, orderId))).toMatchObject({ kind: 'not_found' })
    expect(api.sent).toEqual([])
  })

  it('goes to the order that was meant, whatever its id is', async () => {
    const { api, adapter } = adaptFakeApi()
    await send(adapter, capture, {}, 'a/b 😀')
    expect(api.sent[0]?.url).toMatch(/\/orders\/a%2Fb%20%F0%9F%98%80\/captures$/)
  })
})

describe('Whether a write is done', () => {
  const statuses = [200, 201, 202, 203, 204, 205, 206]
  it.each(named(WRITES))('%s: by the one status that the API documents, and no other', async (type, command) => {
    const documented = type === 'capture' || type === 'refund' ? 201 : 204
    for (const status of statuses) {
      const { api, adapter } = adaptFakeApi()
      api.onWrite = () => new Response(status === 204 || status === 205 ? null : '{}', { status })
      if (status === documented) expect(await send(adapter, command)).toBeUndefined()
      else expect(await failureOf(send(adapter, command))).toMatchObject({ kind: 'bad_response' })
      expect(api.writes()).toHaveLength(1)
    }
  })

  it.each<[string, () => Response]>([
    ['a page for signing in', () => new Response('<!doctype html><title>Sign in</title>')],
    ['the order', () => jsonAnswer(kustomJson())],
    ['a redirection', () => new Response(null, { status: 303, headers: { Location: '/login' } })],
    ['a redirection that a browser hides', () => Response.error()],
  ])('stays open after %s', async (_, answer) => {
    for (const [command] of WRITES) {
      const { api, adapter } = adaptFakeApi()
      api.onWrite = answer
      expect(await failureOf(send(adapter, command))).toMatchObject({ kind: 'bad_response' })
    }
  })
})

describe('Where the backend has no ETags', () => {
  it.each(named(WRITES))('%s is sent once the order is found to be as it was seen', async (_, command) => {
    const { api, adapter } = adaptFakeApi()
    expect(await send(adapter, command, { expectedVersion: seen })).toBeUndefined()
    expect(api.sent.map(({ method }) => method)).toEqual(['GET', expect.stringMatching(/POST|PATCH/)])
    expect(api.sent[1]?.headers.has('If-Match')).toBe(false)
    expect(api.sent[0]?.headers.has('Klarna-Idempotency-Key')).toBe(false)
  })

  it.each(named(WRITES))('%s of a changed order is a conflict that shows it, and is not sent', async (_, command) => {
    const { api, adapter } = adaptFakeApi()
    api.order = { ...kustomJson(), captured_amount: 10_001 }
    const { kind, current } = await failureOf(send(adapter, command, { expectedVersion: seen }))
    expect(kind).toBe('conflict')
    expect(current).toEqual(fromKustomOrder(api.order))
    expect(api.writes()).toEqual([])
  })

  it('a write without a version compares nothing', async () => {
    const { api, adapter } = adaptFakeApi()
    await send(adapter, capture)
    expect(api.sent).toHaveLength(1)
    expect(api.sent[0]?.headers.has('If-Match')).toBe(false)
  })

  it.each(named(others))('%s is sent again without comparing: it may itself be the change', async (_, command) => {
    const { api, adapter } = adaptFakeApi()
    api.order = { ...kustomJson(), captured_amount: 10_001 }
    expect(await send(adapter, command, { expectedVersion: seen, attempt: 2 })).toBeUndefined()
    expect(api.sent).toHaveLength(1)
  })

  it.each(named(edits))('%s compares again, since it would overwrite what others wrote', async (_, command) => {
    const { api, adapter } = adaptFakeApi()
    const context = { expectedVersion: seen, attempt: 2 }
    expect(await send(adapter, command, context)).toBeUndefined()
    expect(api.sent).toHaveLength(2)
    api.order = { ...kustomJson(), merchant_reference1: 'SO-9' }
    expect(await failureOf(send(adapter, command, context))).toMatchObject({ kind: 'conflict' })
    expect(api.writes()).toHaveLength(1)
  })
})

describe('A write whose order cannot be read before it', () => {
  const lost = () => Promise.reject(new TypeError('Failed to fetch'))
  it.each<[string, string, () => Response | Promise<Response>]>([
    ['network', 'offline', lost],
    ['server', 'offline', () => new Response(null, { status: 503 })],
    ['timeout', 'offline', () => new Response(null, { status: 408 })],
    ['bad_response', 'offline', () => new Response('<html>')],
    ['not_found', 'not_found', () => new Response(null, { status: 404 })],
    ['unauthorized', 'unauthorized', () => new Response(null, { status: 401 })],
    ['forbidden', 'forbidden', () => new Response(null, { status: 403 })],
    ['rate_limited', 'rate_limited', () => new Response(null, { status: 429 })],
  ])('is known not to have happened: %s becomes %s', async (was, becomes, answer) => {
    const { api, adapter } = adaptFakeApi()
    api.onRead = answer
    const error = await failureOf(send(adapter, capture, { expectedVersion: seen }))
    expect(error.kind).toBe(becomes)
    if (was !== becomes) expect(error).toMatchObject({ code: was, cause: { kind: was } })
    expect(api.writes()).toEqual([])
  })

  it.each([
    ['an error of its own', new TypeError('no disputes'), 'offline'],
    ['a refusal', new OrderError('forbidden'), 'forbidden'],
    ['an open end', new OrderError('server'), 'offline'],
  ])('is not sent either where a source of the host fails by %s', async (_, error, kind) => {
    const { api, adapter } = adaptFakeApi({ sources: { disputes: () => Promise.reject(error) } })
    expect(await failureOf(send(adapter, capture, { expectedVersion: seen }))).toMatchObject({ kind })
    expect(api.writes()).toEqual([])
  })
})
