import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeDispute, makeOrder } from 'order-drawer/testing'
import { findEvents, findOrder } from '../../examples/server/orders/orderRows'
import { DATABASES, type TestDatabase } from './setup/databases'
import { startTestServer, type TestServer } from './setup/startTestServer'

interface ApiFailure {
  error_code: string
  error_messages: string[]
  correlation_id: string
}

const json = (body: unknown, method = 'POST'): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json', 'Klarna-Idempotency-Key': randomUUID() },
  body: JSON.stringify(body),
})

describe.each(DATABASES)('On $name, straight at the server', ({ isSkipped, make }) => {
  describe.skipIf(isSkipped)(
    isSkipped ? 'skipped: PostgreSQL is not installed' : 'what the drawer would not send',
    () => {
      let database: TestDatabase
      let server: TestServer
      const ids = { authorized: '', partly: '', captured: '', disputed: '' }

      beforeAll(async () => {
        database = await make()
        server = await startTestServer(database.place)
      })
      afterAll(async () => {
        await server.stop()
        await database.drop()
      })
      beforeEach(async () => {
        for (const name of Object.keys(ids) as (keyof typeof ids)[]) ids[name] = randomUUID()
        await server.put(
          makeOrder({ id: ids.authorized }),
          makeOrder({ id: ids.partly, status: 'partially_captured' }),
          makeOrder({ id: ids.captured, status: 'captured' }),
          makeOrder({ id: ids.disputed, status: 'captured', disputes: [makeDispute({ status: 'needs_response' })] }),
        )
      })

      const orderPath = (kind: keyof typeof ids, path = '') => `/ordermanagement/v1/orders/${ids[kind]}${path}`

      /** Sends a request and demands that it is refused in the API's shape, and that nothing was written. */
      async function expectRefused(
        kind: keyof typeof ids,
        request: { path: string; init: RequestInit },
        refusal: { status: number; code: string; says?: RegExp },
      ): Promise<void> {
        const { db } = server.backend.database
        const before = [await findOrder(db, ids[kind]), await findEvents(db, ids[kind])]
        const answer = await fetch(`${server.url}${orderPath(kind, request.path)}`, request.init)
        const told = (await answer.json()) as ApiFailure
        expect([answer.status, told.error_code]).toEqual([refusal.status, refusal.code])
        expect(told.error_messages.length).toBeGreaterThan(0)
        if (refusal.says) expect(told.error_messages.join(' ')).toMatch(refusal.says)
        expect(told.correlation_id).toBe(answer.headers.get('correlation-id'))
        expect([await findOrder(db, ids[kind]), await findEvents(db, ids[kind])]).toEqual(before)
        const keys = await db.selectFrom('idempotency_keys').select('key').where('order_id', '=', ids[kind]).execute()
        expect(keys).toEqual([])
      }

      const asDemo = (init: RequestInit): RequestInit => ({ ...init, headers: { ...init.headers, ...server.headers } })
      const asPerson = async (role: string, init: RequestInit): Promise<RequestInit> => ({
        ...init,
        headers: { ...init.headers, Cookie: await server.cookieOf(role) },
      })

      const WRONG = [
        [
          'a capture of more than remains',
          'authorized',
          '/captures',
          json({ captured_amount: 125_001 }),
          403,
          'CAPTURE_NOT_ALLOWED',
          /125000/,
        ],
        [
          'a refund of more than was captured',
          'captured',
          '/refunds',
          json({ refunded_amount: 125_001 }),
          403,
          'REFUND_NOT_ALLOWED',
          /125000/,
        ],
        [
          'a refund of what was never captured',
          'authorized',
          '/refunds',
          json({ refunded_amount: 1 }),
          403,
          'REFUND_NOT_ALLOWED',
          /./,
        ],
        [
          'a refund against an open chargeback',
          'disputed',
          '/refunds',
          json({ refunded_amount: 1 }),
          403,
          'REFUND_NOT_ALLOWED',
          /./,
        ],
        ['a cancel after a capture', 'partly', '/cancel', json(undefined), 403, 'CANCEL_NOT_ALLOWED', /captured/],
        [
          'a release of an order without a capture',
          'authorized',
          '/release-remaining-authorization',
          json(undefined),
          403,
          'NOT_ALLOWED',
          /./,
        ],
        [
          'an edit of a captured order',
          'captured',
          '/merchant-references',
          json({ merchant_reference1: 'X' }, 'PATCH'),
          403,
          'NOT_ALLOWED',
          /./,
        ],
        [
          'another billing address',
          'authorized',
          '/customer-details',
          json({ billing_address: { city: 'Visby' } }, 'PATCH'),
          403,
          'NOT_ALLOWED',
          /./,
        ],
        [
          'an amount with decimals',
          'authorized',
          '/captures',
          json({ captured_amount: 10.5 }),
          400,
          'BAD_VALUE',
          /captured_amount/,
        ],
        [
          'an amount as a text',
          'authorized',
          '/captures',
          json({ captured_amount: '100' }),
          400,
          'BAD_VALUE',
          /captured_amount/,
        ],
        [
          'a negative amount',
          'authorized',
          '/captures',
          json({ captured_amount: -1 }),
          400,
          'BAD_VALUE',
          /captured_amount/,
        ],
        ['no amount', 'authorized', '/captures', json({}), 400, 'BAD_VALUE', /captured_amount/],
        ['a list instead of an object', 'authorized', '/captures', json([1]), 400, 'BAD_VALUE', /body/],
        [
          'lines that do not add up to the amount',
          'authorized',
          '/captures',
          json({ captured_amount: 100, order_lines: [{ name: 'A', quantity: 1, unit_price: 90, total_amount: 90 }] }),
          400,
          'BAD_VALUE',
          /add up/,
        ],
        [
          'a line of a capture that does not add up',
          'authorized',
          '/captures',
          json({
            captured_amount: 1,
            order_lines: [{ name: 'A', quantity: 3, unit_price: 100, total_amount: 1, total_tax_amount: 99_999 }],
          }),
          400,
          'BAD_VALUE',
          /order_lines\[0\]\.total_amount/,
        ],
        [
          'a line of less than nothing',
          'authorized',
          '/captures',
          json({ captured_amount: 5, order_lines: [{ name: 'A', quantity: -5, unit_price: -1, total_amount: 5 }] }),
          400,
          'BAD_VALUE',
          /order_lines\[0\]\.quantity/,
        ],
        [
          'a street that is too long',
          'authorized',
          '/customer-details',
          json({ shipping_address: { street_address: 'x'.repeat(200) } }, 'PATCH'),
          400,
          'BAD_VALUE',
          /shipping_address\.street_address: .*100/,
        ],
        [
          'a text with a NUL in it',
          'authorized',
          '/merchant-references',
          json({ merchant_reference1: 'a\u0000b' }, 'PATCH'),
          400,
          'BAD_VALUE',
          /merchant_reference1/,
        ],
        [
          'a text with half a character in it',
          'authorized',
          '/merchant-references',
          json({ merchant_reference1: '\ud800x \ud801x' }, 'PATCH'),
          400,
          'BAD_VALUE',
          /merchant_reference1/,
        ],
        [
          'an order without lines',
          'authorized',
          '/authorization',
          json({ order_amount: 0, order_lines: [] }, 'PATCH'),
          400,
          'BAD_VALUE',
          /line/,
        ],
        [
          'an e-mail address that is none',
          'authorized',
          '/customer-details',
          json({ shipping_address: { email: 'nobody' } }, 'PATCH'),
          400,
          'BAD_VALUE',
          /shipping_address\.email/,
        ],
        [
          'a reference of 300 letters',
          'authorized',
          '/merchant-references',
          json({ merchant_reference1: 'x'.repeat(300) }, 'PATCH'),
          400,
          'BAD_VALUE',
          /merchant_reference1/,
        ],
      ] as const

      it.each(WRONG)('%s is refused, and nothing is written', async (_, kind, path, init, status, code, says) => {
        await expectRefused(kind, { path, init: asDemo(init) }, { status, code, says })
      })

      it('broken JSON is refused, and nothing is written', async () => {
        const init = { ...json({}), body: '{"captured_amount": 1' }
        await expectRefused('authorized', { path: '/captures', init: asDemo(init) }, { status: 400, code: 'BAD_VALUE' })
      })

      it('JSON of any depth is refused or read, and never fails', async () => {
        const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
        const init = { ...json({}), body: `{"captured_amount": 1, "unread": ${deep}}` }
        const refusal = { status: 400, code: 'BAD_VALUE', says: /deep/ }
        await expectRefused('authorized', { path: '/captures', init: asDemo(init) }, refusal)
      })

      it.each(['/ordermanagement/v1/orders/%00', '/api/orders?q=%00', '/api/orders?cursor=WyJcdTAwMDAiLCJ4Il0'])(
        'the address %s, with a NUL in it, is refused',
        async (path) => {
          const answer = await server.ask(path)
          expect([answer.status, await answer.json()]).toEqual([
            400,
            expect.objectContaining({ error_code: 'BAD_VALUE' }),
          ])
        },
      )

      it('a body of 10 MB is refused, and nothing is written', async () => {
        const init = json({ captured_amount: 1, description: 'x'.repeat(10_000_000) })
        await expectRefused(
          'authorized',
          { path: '/captures', init: asDemo(init) },
          { status: 413, code: 'BODY_TOO_LARGE' },
        )
      })

      it('a stale version is refused, and nothing is written', async () => {
        const init = asDemo(json({ captured_amount: 1 }))
        const stale = { ...init, headers: { ...init.headers, 'If-Match': '"7"' } }
        await expectRefused('authorized', { path: '/captures', init: stale }, { status: 412, code: 'VERSION_MISMATCH' })
      })

      it.each([
        ['viewer', '/captures', json({ captured_amount: 1 })],
        ['service', '/captures', json({ captured_amount: 1 })],
        ['warehouse', '/cancel', json(undefined)],
        ['warehouse', '/merchant-references', json({ merchant_reference1: 'X' }, 'PATCH')],
      ])('a %s may not %s, whatever is sent', async (role, path, init) => {
        const request = await asPerson(role, init)
        await expectRefused('authorized', { path, init: request }, { status: 403, code: 'NOT_PERMITTED' })
      })

      it.each([
        ['no cookie and no key', {}],
        ['a key with another secret', { Authorization: `Basic ${btoa('demo:wrong')}` }],
        ['a key that nobody has', { Authorization: `Basic ${btoa('nobody:demo')}` }],
        ['another scheme', { Authorization: 'Bearer demo' }],
        ['a key with a NUL in its name', { Authorization: `Basic ${btoa('a\0b:c')}` }],
        [
          'a cookie that was made up',
          {
            Cookie: `order-drawer-session=${encodeURIComponent('{"user":"a@b.example","role":"admin","ends":9999999999}.AAAA')}`,
          },
        ],
      ])('%s is not let in', async (_, headers) => {
        const init = json({ captured_amount: 1 })
        const request = { ...init, headers: { ...init.headers, ...headers } as Record<string, string> }
        await expectRefused('authorized', { path: '/captures', init: request }, { status: 401, code: 'UNAUTHORIZED' })
      })

      it('a cookie whose role was changed is not let in', async () => {
        const cookie = await server.cookieOf('viewer')
        const forged = cookie.replace('viewer', 'admin')
        expect(forged).not.toBe(cookie)
        const init = json({ captured_amount: 1 })
        const request = { ...init, headers: { ...init.headers, Cookie: forged } }
        await expectRefused('authorized', { path: '/captures', init: request }, { status: 401, code: 'UNAUTHORIZED' })
      })

      it('a write that the page of another site sends with the cookie is refused', async () => {
        const request = await asPerson('admin', json({ captured_amount: 1 }))
        const foreign = { ...request, headers: { ...request.headers, Origin: 'https://elsewhere.example' } }
        await expectRefused('authorized', { path: '/captures', init: foreign }, { status: 403, code: 'FOREIGN_ORIGIN' })
      })

      it('a key that was used is refused for another payload, and answered again for the same', async () => {
        const headers = { 'Klarna-Idempotency-Key': randomUUID() }
        const send = (amount: number) => {
          const init = json({ captured_amount: amount })
          return server.ask(orderPath('authorized', '/captures'), { ...init, headers: { ...init.headers, ...headers } })
        }
        const first = await send(100)
        const again = await send(100)
        const other = await send(200)
        expect([first.status, again.status, other.status]).toEqual([201, 201, 409])
        expect(again.headers.get('capture-id')).toBe(first.headers.get('capture-id'))
        expect(await other.json()).toMatchObject({ error_code: 'IDEMPOTENCY_KEY_REUSED' })
        const { order } = (await findOrder(server.backend.database.db, ids.authorized)) ?? {}
        expect([order?.capturedAmount, order?.captures.length]).toEqual([100, 1])
      })

      it('an order and an address that do not exist are told apart from a failure', async () => {
        const order = await server.ask('/ordermanagement/v1/orders/nobody')
        const address = await server.ask('/ordermanagement/v1/nothing')
        expect([order.status, address.status]).toEqual([404, 404])
        expect([await order.json(), await address.json()]).toMatchObject([
          { error_code: 'NO_SUCH_ORDER' },
          { error_code: 'NOT_FOUND' },
        ])
      })
    },
  )
})
