import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskedLine, maskedText } from '../../src/tabs/timeline/maskedText'

const CARD = '4111111111111111'

describe('A logged text', () => {
  it('is shown without its secrets, at any depth, however their names are written', () => {
    const { text } = maskedText({
      headers: {
        AUTHORIZATION: 'Basic c2VjcmV0',
        'x-api-key': 'k-123',
        'Set-Cookie': ['a=hush'],
        'X-Request-Id': 'r-1',
      },
      body: {
        customer: { national_identification_number: '19410321-9202', date_of_birth: '1941-03-21' },
        deep: [[{ access_token: { value: 'hush' }, clientSecret: 'hush', Password: 'hush' }]],
        authorization_amount: 4900,
        card_number: CARD,
      },
      list: [['Authorization', 'Bearer hush-hush-1'], { name: 'X-Signature', value: 'sha256=hush' }],
    })
    expect(text).not.toMatch(/hush|c2VjcmV0|k-123|9202/)
    expect(text).toContain('"X-Request-Id": "r-1"')
    expect(text).toContain('"authorization_amount": 4900')
    expect(text).toContain('"date_of_birth": "1941-03-21"')
    expect(text).toContain('"card_number": "•••• 1111"')
  })

  it.each([
    [
      'https://shop:hush@api.example/orders?expand=lines&api_key=hush#token=hush',
      /^https:\/\/••••@api\.example\/orders\?expand=lines/,
    ],
    ['grant_type=client_credentials&client_secret=hush', /^grant_type=client_credentials&client_secret=••••$/],
    ['Authorization: Bearer hush\r\nAccept: */*', /Accept: \*\/\*/],
    ['{"password": "hush, and never en', /"password": "••••/],
    ['<order><password>hush</password><id>7</id></order>', /<id>7<\/id>/],
    ['{"note": "{\\"password\\": \\"hush\\", \\"id\\": 7}"}', /"id": 7/],
    ['{"headers": ["X-Auth-Token: hush", "Accept: */*"], "cvc": "hush"}', /"Accept: \*\/\*"/],
    ['paid with sk_live_hush1234567', /^paid with ••••$/],
    ['sent with bearer hush.1 to the shop', /^sent with bearer •••• to the shop$/],
  ])('hides them in the midst of a text: %s', (body, rest) => {
    const { text } = maskedText(body)
    expect(text).not.toContain('hush')
    expect(text).toMatch(rest)
    expect(maskedLine(body)).not.toContain('hush')
  })

  it('keeps of a card its last four digits, and leaves other figures alone', () => {
    expect(maskedLine('card 4111 1111 1111 1111, order 20261124-0001, at 1764000000000')).toBe(
      'card •••• 1111, order 20261124-0001, at 1764000000000',
    )
    expect(maskedText({ pan: Number(CARD), note: Number(CARD), at: 1764000000000 }).text).not.toContain('411111')
    expect(maskedLine('1234 5678 9012 3456, 0b1ec7a4-1111-2222-3333-444455556666')).toBe(
      '•••• 3456, 0b1ec7a4-1111-2222-3333-444455556666',
    )
    expect(maskedLine('personal number 410321-9202')).toBe('personal number ••••')
  })

  it('is cut where it is very long, and says so, without showing half of a secret', () => {
    const long = `${'x'.repeat(49_990)} ${CARD} and more`
    const cut = maskedText(long)
    expect(cut.isCut).toBe(true)
    expect(cut.text).not.toContain('41111')
    expect(cut.text.length).toBeLessThanOrEqual(50_000)
    expect(maskedText({ lines: Array.from({ length: 100_000 }, (_, at) => ({ at })) }).isCut).toBe(true)
    expect(maskedText({ ok: true })).toEqual({ text: '{\n  "ok": true\n}', isCut: false })
  })

  it('never throws, whatever was logged', () => {
    const cyclic: Record<string, unknown> = { name: 'a' }
    cyclic.self = cyclic
    const broken = Object.defineProperty({}, 'boom', {
      enumerable: true,
      get() {
        throw new Error('no')
      },
    })
    let deep: unknown = 'end'
    for (let level = 0; level < 10_000; level += 1) deep = { deep }
    for (const body of [cyclic, broken, deep, 10n, Symbol('s'), () => 1, undefined, null, Number.NaN]) {
      expect(typeof maskedText(body).text).toBe('string')
    }
    expect(maskedText(undefined).text).toBe('')
    fc.assert(fc.property(fc.anything(), (body) => typeof maskedText(body).text === 'string'))
  })
})
