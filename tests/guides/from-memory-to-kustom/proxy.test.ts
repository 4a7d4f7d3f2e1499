import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from './app'

const ORIGIN = 'https://admin.shop.example'
const ORDER = '/ordermanagement/v1/orders/f3392f8b-6116'
const sent: Request[] = []
let answer: () => Response
let isAllowed: () => Promise<boolean | undefined>

beforeEach(() => {
  sent.length = 0
  answer = () => Response.json({ order_id: 'f3392f8b-6116' })
  isAllowed = async () => true
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push(new Request(url, init))
    return answer()
  })
})
afterEach(() => vi.unstubAllGlobals())

function ask(method: string, path: string, headers: Record<string, string> = {}, body?: string) {
  const app = createApp({
    apiUrl: 'https://api.example',
    username: 'K000001',
    password: 'secret:ö',
    origin: ORIGIN,
    isAllowed: () => isAllowed(),
  })
  const all = method === 'GET' ? headers : { Origin: ORIGIN, ...headers }
  return app.request(`${ORIGIN}${path}`, { method, headers: all, ...(body !== undefined && { body }) })
}

describe('What is forwarded', () => {
  it('goes to the API with its credentials, and with nothing else of the browser', async () => {
    await ask('GET', ORDER, { Cookie: 'session=1', Authorization: 'Bearer of-the-page', 'X-Forwarded-For': '::1' })
    const [request] = sent
    expect(request?.url).toBe(`https://api.example${ORDER}`)
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      authorization: `Basic ${Buffer.from('K000001:secret:ö').toString('base64')}`,
    })
  })

  it('keeps the key, the version and the body of a write', async () => {
    const headers = { 'Klarna-Idempotency-Key': 'k1', 'If-Match': '"7"', 'Content-Type': 'application/json' }
    await ask('POST', `${ORDER}/captures`, headers, '{"captured_amount":1}')
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toMatchObject({
      'klarna-idempotency-key': 'k1',
      'if-match': '"7"',
      'content-type': 'application/json',
    })
    expect(await sent[0]?.text()).toBe('{"captured_amount":1}')
  })

  it.each([
    ['POST', 'captures'],
    ['POST', 'refunds'],
    ['POST', 'cancel'],
    ['POST', 'release-remaining-authorization'],
    ['POST', 'extend-authorization-time'],
    ['PATCH', 'authorization'],
    ['PATCH', 'merchant-references'],
    ['PATCH', 'customer-details'],
  ])('is each call that the API documents: %s %s', async (method, end) => {
    answer = () => new Response(null, { status: 204 })
    expect((await ask(method, `${ORDER}/${end}`)).status).toBe(204)
    expect(sent).toHaveLength(1)
  })

  it('is answered with what the drawer needs, and with nothing that is not its own', async () => {
    const told = { ETag: '"8"', 'Retry-After': '3', 'Correlation-Id': 'c1', 'Set-Cookie': 'a=b', Server: 'secret' }
    answer = () => new Response('{"error_code":"TOO_MANY_REQUESTS"}', { status: 429, headers: told })
    const { status, headers } = await ask('GET', ORDER)
    const names = ['etag', 'retry-after', 'correlation-id', 'set-cookie', 'server', 'cache-control']
    expect([status, ...names.map((name) => headers.get(name))]).toEqual([429, '"8"', '3', 'c1', null, null, 'no-store'])
  })
})

describe('What is not', () => {
  it.each([
    ['GET', '/ordermanagement/v1/orders'],
    ['GET', `${ORDER}/captures`],
    ['DELETE', ORDER],
    ['POST', ORDER],
    ['POST', `${ORDER}/acknowledge`],
    ['PATCH', `${ORDER}/captures`],
    ['GET', '/ordermanagement/v1/orders/..%2F..%2Fsettlements'],
    ['GET', '/ordermanagement/v1/orders/../../../checkout/v3/orders'],
    ['GET', `${ORDER}/`],
  ])('is any other call: %s %s', async (method, path) => {
    expect((await ask(method, path)).status).toBe(404)
    expect(sent).toEqual([])
  })

  it('is a write of another site’s page', async () => {
    expect((await ask('POST', `${ORDER}/cancel`, { Origin: 'https://evil.example' })).status).toBe(403)
    expect(sent).toEqual([])
  })

  it.each([
    [undefined, 401],
    [false, 403],
  ])('is what a person may not do (%s)', async (may, status) => {
    isAllowed = async () => may
    expect((await ask('POST', `${ORDER}/cancel`)).status).toBe(status)
    expect(sent).toEqual([])
  })
})

describe('What goes wrong', () => {
  it('between proxy and API leaves open whether it happened', async () => {
    answer = () => {
      throw new TypeError('fetch failed')
    }
    expect((await ask('POST', `${ORDER}/captures`)).status).toBe(502)
    expect(sent).toHaveLength(1)
  })

  it('with the shop’s credentials is not taken for the person’s', async () => {
    answer = () => new Response(null, { status: 401 })
    const refused = await ask('POST', `${ORDER}/captures`)
    expect(refused.status).toBe(403)
    expect(await refused.json()).toMatchObject({ error_code: 'WRONG_CREDENTIALS' })
  })
})
