import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromKustomOrder } from 'order-drawer/adapters/kustom'
import type { Order } from 'order-drawer/core'
import { makeDispute, makeOrder } from 'order-drawer/testing'
import { DATABASES, type TestDatabase } from './setup/databases'
import { startTestServer, type TestServer } from './setup/startTestServer'

interface Page {
  orders: { order_id: string }[]
  next: string | null
  total: number | null
}

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 1, 12, minute)).toISOString()
const person = (givenName: string, familyName: string, email: string) => ({ givenName, familyName, email })

const ORDERS: Order[] = [
  makeOrder({
    id: 'a',
    merchantReference1: 'SO-2041',
    createdAt: at(1),
    billing: person('Åsa', 'Söderberg', 'asa@post.example'),
  }),
  makeOrder({
    id: 'b',
    merchantReference1: 'SO-2042',
    createdAt: at(2),
    billing: person('Nils', 'Berg', 'nils.berg@post.example'),
    status: 'captured',
  }),
  makeOrder({
    id: 'c',
    merchantReference1: 'SO-3001',
    createdAt: at(3),
    billing: person('Ida', 'Holm', 'ida@post.example'),
    status: 'partially_captured',
  }),
  makeOrder({
    id: 'd',
    merchantReference1: 'X',
    createdAt: at(4),
    billing: { organizationName: 'Berg & Dal AB' },
    status: 'cancelled',
  }),
  makeOrder({
    id: 'e',
    merchantReference1: 'Y',
    createdAt: at(5),
    status: 'captured',
    disputes: [makeDispute({ status: 'needs_response' })],
  }),
  makeOrder({ id: 'f', merchantReference1: 'Z', createdAt: at(6), status: 'captured', refundedAmount: 125_000 }),
  makeOrder({
    id: 'g',
    merchantReference1: 'W',
    createdAt: at(7),
    amount: 900_000,
    status: 'captured',
    refundedAmount: 100,
  }),
]

describe.each(DATABASES)('On $name, the list of orders', ({ isSkipped, make }) => {
  describe.skipIf(isSkipped)(isSkipped ? 'skipped: PostgreSQL is not installed' : 'of a shop', () => {
    let database: TestDatabase
    let server: TestServer

    beforeAll(async () => {
      database = await make()
      server = await startTestServer(database.place)
      await server.put(...ORDERS)
    })
    afterAll(async () => {
      await server.stop()
      await database.drop()
    })

    const page = async (query: string): Promise<Page> =>
      (await server.ask(`/api/orders?${query}`)).json() as Promise<Page>
    const ids = async (query: string): Promise<string> => (await page(query)).orders.map((one) => one.order_id).join('')

    it.each([
      ['', 'gfedcba'],
      ['sort=created', 'abcdefg'],
      ['sort=-amount&limit=1', 'g'],
      ['status=authorized', 'a'],
      ['status=partially_captured', 'c'],
      ['status=cancelled', 'd'],
      ['status=captured', 'eb'],
      ['status=refunded', 'f'],
      ['status=partially_refunded', 'g'],
      ['status=disputed', 'e'],
      ['status=closed', ''],
      ['q=SO-2041', 'a'],
      ['q=so-20', 'ba'],
      ['q=2042', 'b'],
      ['q=soderberg', 'a'],
      ['q=SÖDER', 'a'],
      ['q=berg', 'db'],
      ['q=nils berg', 'b'],
      ['q=nils.berg@post.example', 'b'],
      ['q=berg&status=cancelled', 'd'],
      ['q=50%25 _', ''],
      ['q=  ', 'gfedcba'],
    ])('answers ?%s with %s', async (query, expected) => {
      expect(await ids(query)).toBe(expected)
    })

    it('comes in pages that neither repeat nor skip an order', async () => {
      let cursor = ''
      let seen = ''
      const totals = new Set<number | null>()
      do {
        const { orders, next, total } = await page(`limit=2&sort=-amount${cursor && `&cursor=${cursor}`}`)
        seen += orders.map((one) => one.order_id).join('')
        totals.add(total)
        cursor = next ?? ''
      } while (cursor !== '')
      expect([...seen].sort().join('')).toBe('abcdefg')
      expect(totals).toEqual(new Set([7]))
    })

    it('holds whole orders, disputes included, which a drawer can show before it has read them', async () => {
      const [json] = (await page('status=disputed')).orders as { order_id: string; disputes: Order['disputes'] }[]
      const { id, disputes, lines, billing, amount } = fromKustomOrder(json, { disputes: json?.disputes })
      const [order] = ORDERS.filter((one) => one.id === 'e')
      expect({ id, amount, billing }).toEqual({ id: 'e', amount: order?.amount, billing: order?.billing })
      expect(disputes).toEqual(order?.disputes)
      expect(lines.map(({ name }) => name)).toEqual(order?.lines.map(({ name }) => name))
    })

    it('follows a write: the status changes its filter, the new reference is found and the old one is not', async () => {
      await server.put(makeOrder({ id: 'h', merchantReference1: 'OLD-1', createdAt: at(8) }))
      const send = (path: string, method: string, body?: object) =>
        server.ask(`/ordermanagement/v1/orders/h/${path}`, { method, ...(body && { body: JSON.stringify(body) }) })
      const renamed = await send('merchant-references', 'PATCH', { merchant_reference1: 'NEW-1' })
      const cancelled = await send('cancel', 'POST')
      expect([renamed.status, cancelled.status]).toEqual([204, 204])
      expect([await ids('q=old-1'), await ids('q=new-1'), await ids('status=cancelled')]).toEqual(['', 'h', 'hd'])
    })

    it.each(['status=done', 'sort=name', 'limit=0', 'limit=1000', 'limit=x', 'cursor=x', 'q=a b c d e f'])(
      'refuses ?%s, and says what it takes',
      async (query) => {
        const answer = await server.ask(`/api/orders?${query}`)
        const { error_code: code, error_messages: messages } = (await answer.json()) as Record<string, unknown>
        expect([answer.status, code]).toEqual([400, 'BAD_VALUE'])
        expect(messages).toEqual([expect.stringMatching(/^(status|sort|limit|cursor|q): /)])
      },
    )
  })
})
