import { createKustomAdapter } from 'order-drawer/adapters/kustom'
import { OrderError, type Command } from 'order-drawer/core'
import { describe, expect, it } from 'vitest'
import { adaptFakeApi, failureOf, send } from './fakeKustomApi'
import { kustomJson } from './kustomJson'

const id = kustomJson().order_id
const capture: Command = { type: 'capture', amount: 500, lines: [] }

describe('The host’s own headers', () => {
  it.each([
    ['an object', { 'X-Token': 't' }],
    ['Headers', new Headers({ 'X-Token': 't' })],
    ['pairs', [['X-Token', 't']] as [string, string][]],
    ['a function', () => ({ 'X-Token': 't' })],
    ['a function that takes its time', async () => ({ 'X-Token': 't' })],
  ])('come along as %s', async (_, headers) => {
    const { api, adapter, read } = adaptFakeApi({ headers })
    await read(id)
    await send(adapter, capture)
    expect(api.sent.map((request) => request.headers.get('X-Token'))).toEqual(['t', 't'])
    expect(api.sent[1]?.headers.get('Klarna-Idempotency-Key')).toBe('key-1')
  })

  it('are asked for anew each time', async () => {
    let count = 0
    const { api, adapter, read } = adaptFakeApi({ headers: () => ({ 'X-Token': `t${(count += 1)}` }) })
    await read(id)
    await send(adapter, capture)
    expect(api.sent.map((request) => request.headers.get('X-Token'))).toEqual(['t1', 't2'])
  })

  it('never take the place of the write’s key', async () => {
    const { api, adapter } = adaptFakeApi({ headers: { 'klarna-idempotency-key': 'mine', accept: 'text/html' } })
    await send(adapter, capture)
    expect(api.sent[0]?.headers.get('Klarna-Idempotency-Key')).toBe('key-1')
    expect(api.sent[0]?.headers.get('Accept')).toBe('application/json')
  })

  const cause = new Error('no token')
  it.each([
    [
      'throws',
      () => {
        throw cause
      },
    ],
    ['rejects', () => Promise.reject(cause)],
  ])('keep a write back where their function %s', async (_, headers) => {
    const { api, adapter } = adaptFakeApi({ headers })
    expect(await failureOf(send(adapter, capture))).toMatchObject({ kind: 'offline', cause })
    expect(api.sent).toEqual([])
  })

  it.each([
    ['a value', { 'X-Name': 'Åsa 😀' }],
    ['a name', { 'X Name': 'Asa' }],
  ])('keep a write back where %s cannot be sent as a header', async (_, headers) => {
    for (const given of [headers, () => headers]) {
      const { api, adapter } = adaptFakeApi({ headers: given as unknown as HeadersInit })
      expect(await failureOf(send(adapter, capture))).toMatchObject({ kind: 'offline' })
      expect(api.sent).toEqual([])
    }
  })

  it('may say themselves why not, by an OrderError', async () => {
    const error = new OrderError('unauthorized')
    const { api, adapter } = adaptFakeApi({ headers: () => Promise.reject(error) })
    expect(await failureOf(send(adapter, capture))).toBe(error)
    expect(api.sent).toEqual([])
  })
})

describe('Where the API is', () => {
  it.each([
    ['https://shop.example', 'https://shop.example'],
    ['https://shop.example/', 'https://shop.example'],
    ['https://shop.example//', 'https://shop.example'],
    ['', ''],
    ['/', ''],
    ['/api/kustom', '/api/kustom'],
    ['https://shop.example/api/@kustom/', 'https://shop.example/api/@kustom'],
    ['//shop.example', '//shop.example'],
  ])('"%s" leads to one path', async (baseUrl, base) => {
    const { api, read } = adaptFakeApi({ baseUrl })
    await read(id)
    expect(api.sent[0]?.url).toBe(`${base}/ordermanagement/v1/orders/${id}`)
  })

  it.each([
    'https://key:s3cret@api.example',
    'HTTPS://s3cret@api.example',
    '//key:s3cret@api.example/path',
    ' https://key:s3cret@api.example',
    'https:\\\\key:s3cret@api.example',
    'https:key:s3cret@api.example',
    'https:/key:s3cret@api.example',
    'https:///key:s3cret@api.example',
    'ht\ntps://key:s3cret@api.example',
  ])('%j is refused: it would give the credentials to whoever opens the page', (baseUrl) => {
    expect(refusedBecause(baseUrl)).toMatch(/credentials.*your own server/s)
  })

  it.each(['https://shop.example?key=s3cret', '/api?', 'https://shop.example/#s3cret'])(
    '%j is refused: no path can follow',
    (baseUrl) => {
      expect(refusedBecause(baseUrl)).toMatch(/query or a fragment.*headers/s)
    },
  )
})

/** What the adapter says to a URL that it does not take: never what is secret in it. */
function refusedBecause(baseUrl: string): string {
  let said = ''
  try {
    createKustomAdapter({ baseUrl })
  } catch (error) {
    expect(error).toBeInstanceOf(Error)
    said = `${String(error)} ${(error as Error).stack}`
  }
  expect(said).not.toContain('s3cret')
  return said
}
