import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checkCommand, type Order } from 'order-drawer/core'
import { makeOrder } from 'order-drawer/testing'
import { captureRest } from './captureRest'
import { type Database, inTransaction } from './Database'
import { openMemoryDatabase } from './openMemoryDatabase'
import { policy } from './rules'
import { type Shop, startShop } from './startShop'

const NOW = new Date()
let database: Database
let shop: Shop

beforeEach(async () => {
  database = openMemoryDatabase()
  shop = startShop(database)
  await shop.put(makeOrder({ id: 'a', amount: 1000 }), makeOrder({ id: 'c', amount: 1000, status: 'captured' }))
})

async function send(orderId: string, body: unknown, headers: Record<string, string> = {}) {
  const sent = { 'Idempotency-Key': crypto.randomUUID(), ...headers }
  const answer = await shop.fetch(`/api/orders/${orderId}/commands`, {
    method: 'POST',
    headers: sent,
    body: JSON.stringify(body),
  })
  return { status: answer.status, told: answer.status === 204 ? undefined : await answer.json() }
}

async function read(orderId: string, end = ''): Promise<Order> {
  return (await shop.fetch(`/api/orders/${orderId}${end}`)).json() as Promise<Order>
}

describe('A client is not believed', () => {
  it('when it captures more than is left', async () => {
    const { status, told } = await send('a', { type: 'capture', amount: 1001, lines: [] })
    expect([status, told]).toEqual([403, expect.objectContaining({ error_code: 'NOT_ALLOWED' })])
    expect(told.error_messages).toEqual(['amount: exceeds remaining, at most 1000'])
    expect((await read('a')).capturedAmount).toBe(0)
  })

  it('when its lines come to something else than its amount', async () => {
    const [line] = makeOrder({ amount: 1000 }).lines
    const { status } = await send('a', { type: 'capture', amount: 1000, lines: [{ ...line, totalAmount: 1 }] })
    expect(status).toBe(403)
  })

  it('when it says who it is, or brings fields that are no part of a command', async () => {
    const lie = { origin: { kind: 'system' }, id: 'mine', idempotencyKey: 'mine', status: 'captured' }
    await send('a', { type: 'editReferences', merchantReference1: 'SO-2', ...lie })
    const { events = [], ...order } = await read('a')
    expect(order).toMatchObject({ id: 'a', status: 'authorized', merchantReference1: 'SO-2' })
    expect(events.at(-1)?.origin).toEqual({ kind: 'user', email: 'anna@shop.example' })
  })

  it.each([null, [], {}, { type: 'capture' }, { type: 'capture', amount: '1', lines: [] }, { type: 'constructor' }])(
    'when it sends %j',
    async (body) => {
      expect((await send('a', body)).status).toBe(400)
    },
  )
})

describe('A role binds whatever the page shows', () => {
  it.each([
    ['warehouse', 'a', { type: 'capture', amount: 1, lines: [] }, 204],
    ['warehouse', 'c', { type: 'refund', amount: 1, lines: [] }, 403],
    ['viewer', 'a', { type: 'capture', amount: 1, lines: [] }, 403],
    ['constructor', 'a', { type: 'cancel' }, 403],
  ])('%s on %s: %j', async (role, orderId, body, status) => {
    shop.person = { email: 'bo@shop.example', role }
    expect((await send(orderId, body)).status).toBe(status)
  })

  it('and the same rules tell a client without a drawer what it may do', async () => {
    shop.person = { email: 'bo@shop.example', role: 'warehouse' }
    expect(await read('c', '/actions')).toMatchObject({
      refund: { allowed: false, reason: 'not_permitted' },
      capture: { allowed: false, reason: 'fully_captured' },
    })
  })
})

describe('A write happens once', () => {
  const capture = { type: 'capture', amount: 400, lines: [] }

  it('under one key, and nothing else happens under it', async () => {
    const key = { 'Idempotency-Key': 'k1', 'If-Match': '1' }
    expect((await send('a', capture, key)).status).toBe(204)
    expect((await send('a', capture, key)).status).toBe(204)
    expect((await send('c', capture, key)).told.error_code).toBe('IDEMPOTENCY_KEY_REUSED')
    expect((await read('a')).captures).toHaveLength(1)
  })

  it('on the version that the person saw', async () => {
    await send('a', { type: 'editReferences', merchantReference1: 'SO-3' })
    const { told } = await send('a', capture, { 'If-Match': '1' })
    expect(told.error_code).toBe('CONFLICT')
  })

  it('or not at all: where the end of it fails, the start is undone', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await inTransaction(database, (db) => db.query('drop table idempotency_keys'))
    expect((await send('a', capture)).status).toBe(500)
    expect(await read('a')).toMatchObject({ capturedAmount: 0, version: '1' })
  })
})

describe('A job that nobody watches', () => {
  it('captures what is left, by a command that the rules made', async () => {
    const order = await read('a')
    const command = captureRest(order, NOW)
    expect(checkCommand(order, command, { now: NOW, policy })).toEqual([])
    await send('a', command)
    expect(await read('a')).toMatchObject({ status: 'captured', capturedAmount: 1000, remainingAmount: 0 })
  })

  it('is told why where nothing is', async () => {
    const order = await read('c')
    expect(() => captureRest(order, NOW)).toThrow(/NOT_ALLOWED/)
  })
})

it('The policy is the server’s too: a reference may be changed after the last capture', async () => {
  expect((await send('c', { type: 'editReferences', merchantReference1: 'SO-9' })).status).toBe(204)
  expect((await read('c')).merchantReference1).toBe('SO-9')
})
