import { readKustomError } from 'order-drawer/adapters/kustom'
import { OrderError, type OrderErrorKind } from 'order-drawer/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { adaptFakeApi, failureOf, send } from './fakeKustomApi'
import { kustomJson } from './kustomJson'

const id = kustomJson().order_id

function refusal(status: number, body: unknown = {}, headers: Record<string, string> = {}): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers })
}

/** What a backend's sentences say of our fields. */
async function fieldsOf(...messages: unknown[]): Promise<unknown> {
  return (await readKustomError(refusal(400, { error_code: 'BAD_VALUE', error_messages: messages }))).fields
}

afterEach(() => void vi.useRealTimers())

describe('A refusal of the API', () => {
  const coded = { error_code: 'NOT_ALLOWED' }
  it.each<[number, unknown, OrderErrorKind]>([
    [400, {}, 'validation'],
    [401, {}, 'unauthorized'],
    [402, {}, 'rejected'],
    [403, {}, 'forbidden'],
    [403, { error_code: '' }, 'forbidden'],
    [403, { error_code: 7 }, 'forbidden'],
    [403, '<html>', 'forbidden'],
    [403, coded, 'rejected'],
    [404, coded, 'not_found'],
    [405, coded, 'rejected'],
    [408, {}, 'timeout'],
    [409, coded, 'conflict'],
    [410, {}, 'rejected'],
    [412, {}, 'conflict'],
    [413, {}, 'validation'],
    [418, {}, 'rejected'],
    [422, coded, 'validation'],
    [429, {}, 'rate_limited'],
    [451, coded, 'rejected'],
    [500, coded, 'server'],
    [502, '<html>', 'server'],
    [503, {}, 'server'],
    [504, {}, 'server'],
    [599, {}, 'server'],
    [302, {}, 'bad_response'],
    [200, {}, 'bad_response'],
  ])('with %i and %j is %s, on a read, a write and in the host’s own sources', async (status, body, kind) => {
    expect((await readKustomError(refusal(status, body))).kind).toBe(kind)
    const { api, adapter, read } = adaptFakeApi()
    api.onRead = api.onWrite = () => refusal(status, body)
    expect((await failureOf(send(adapter, { type: 'capture', amount: 1, lines: [] }))).kind).toBe(kind)
    expect((await failureOf(read(id))).kind).toBe(kind)
  })

  it('keeps the code, the sentences and the number to ask for', async () => {
    const error = await readKustomError(
      refusal(403, {
        error_code: 'CAPTURE_NOT_ALLOWED',
        error_messages: ['Captures are not allowed.', '', 'The order is closed.'],
        correlation_id: 'c-1',
      }),
    )
    expect(error).toBeInstanceOf(OrderError)
    expect({ ...error }).toEqual({
      name: 'OrderError',
      kind: 'rejected',
      code: 'CAPTURE_NOT_ALLOWED',
      messages: ['Captures are not allowed.', 'The order is closed.'],
      correlationId: 'c-1',
    })
  })

  it('says no more than the backend said', async () => {
    expect({ ...(await readKustomError(refusal(500, ''))) }).toEqual({ name: 'OrderError', kind: 'server' })
  })

  it('takes the number to ask for from the header where the body has none', async () => {
    const headers = { 'Correlation-Id': 'c-header' }
    expect(await readKustomError(refusal(502, '<html>', headers))).toMatchObject({ correlationId: 'c-header' })
    const body = { correlation_id: 'c-body' }
    expect(await readKustomError(refusal(502, body, headers))).toMatchObject({ correlationId: 'c-body' })
  })

  it.each<[string, string | undefined, number | undefined]>([
    ['in seconds', '30', 30_000],
    ['at once', '0', 0],
    ['at a date', 'Tue, 24 Nov 2026 10:01:00 GMT', 60_000],
    ['at a date that is over', 'Tue, 24 Nov 2026 09:59:00 GMT', 0],
    ['at no time', undefined, undefined],
    ['at nothing', '', undefined],
    ['at what is no time', 'soon', undefined],
    ['after more seconds than there are numbers', '9'.repeat(400), undefined],
  ])('says when to come back: %s', async (_, value, expected) => {
    vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00Z') })
    const headers = value === undefined ? {} : { 'Retry-After': value }
    expect((await readKustomError(refusal(429, {}, headers))).retryAfterMs).toBe(expected)
  })
})

describe('The fields that a refusal names', () => {
  it.each([
    ['order_lines[2].unit_price must be positive', 'lines.2.unitPrice'],
    ['Bad value: order_lines[0].tax_rate', 'lines.0.taxRate'],
    ['order_lines[1].total_amount is wrong', 'lines.1.totalAmount'],
    ['order_lines[1].total_discount_amount is wrong', 'lines.1.discountAmount'],
    ['order_lines[1].total_tax_amount is wrong', 'lines.1.taxAmount'],
    ['order_lines[1].quantity is wrong', 'lines.1.quantity'],
    ['order_lines[12] is wrong', 'lines.12.name'],
    ['captured_amount exceeds the remaining amount', 'amount'],
    ['refunded_amount exceeds the captured amount', 'amount'],
    ['order_amount: does not match', 'amount'],
    ['merchant_reference1 is too long', 'merchantReference1'],
    ['merchant_reference2 is too long', 'merchantReference2'],
    ['shipping_address.postal_code is not valid', 'shipping.postalCode'],
    ['shipping_address.street_address2 is not valid', 'shipping.street2'],
    ['billing_address.given_name is not valid', 'billing.givenName'],
  ])('"%s" is %s', async (message, path) => {
    expect(await fieldsOf(message)).toEqual({ [path]: 'BAD_VALUE' })
  })

  it('are all of them, of all sentences, each with the code', async () => {
    const said = ['order_lines[0].name and order_lines[3].reference', 'See merchant_reference1']
    expect(await fieldsOf(...said)).toEqual({
      'lines.0.name': 'BAD_VALUE',
      'lines.3.reference': 'BAD_VALUE',
      merchantReference1: 'BAD_VALUE',
    })
  })

  it('are none where no sentence names one', async () => {
    expect(await fieldsOf('The amount is wrong', 'my_order_amount', 'order_lines[x].name')).toBeUndefined()
  })
})

describe('A hostile answer', () => {
  const long = 'order_lines['.repeat(90_000)
  it.each<[string, unknown]>([
    ['a page', '<!doctype html><title>502</title>'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[[]]'],
    ['numbers for sentences', { error_messages: [1, null, {}, ['x'], true], error_code: [], correlation_id: {} }],
    ['a sentence for sentences', { error_messages: 'captured_amount', error_code: null }],
    ['an object for sentences', { error_messages: { length: 3 } }],
    ['names of the language', '{"__proto__":{"error_code":"X"},"constructor":1,"toString":null}'],
    ['a fault of the language in a field', { error_messages: ['shipping_address.__proto__ order_lines[0].__proto__'] }],
    ['a megabyte of text', 'x'.repeat(1_000_000)],
    ['a megabyte of brackets', '['.repeat(1_000_000)],
    ['a megabyte in one sentence', { error_messages: [long, `order_lines[${'1'.repeat(100_000)}`] }],
  ])('is an OrderError like any other: %s', async (_, body) => {
    for (const status of [400, 500]) {
      const { api, adapter } = adaptFakeApi()
      api.onWrite = () => refusal(status, body)
      const error = await failureOf(send(adapter, { type: 'cancel' }))
      expect(error.kind).toBe(status === 400 ? 'validation' : 'server')
      for (const text of error.messages ?? []) expect(text).toBeTypeOf('string')
      expect(Object.getPrototypeOf(error)).toBe(OrderError.prototype)
    }
  })

  it('is an OrderError too where its body breaks off, or was read before', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) })
    expect(await readKustomError(new Response(broken, { status: 500 }))).toMatchObject({ kind: 'server' })
    const used = refusal(404, {})
    await used.text()
    expect(await readKustomError(used)).toMatchObject({ kind: 'not_found' })
  })
})
