import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { formatAmount, type Address } from '../../src/core'
import {
  PackingSlipError,
  renderPackingSlip,
  type PackingSlipFont,
  type PackingSlipOptions,
} from '../../src/packing-slip'
import { aCapture, aLine, anOrder, elin } from '../harness/orders'
import { readLines } from './readPdf'

interface Sent {
  names: string[]
  shipping?: Partial<Address>
  currency?: string
}

/** A captured order of these things, at 12 345.60 a piece, with a discount. */
function sent({ names, shipping, currency = 'SEK' }: Sent) {
  const lines = [
    ...names.map((name, at) => aLine({ key: `line-${at}`, name, reference: `ART-${at}`, unitPrice: 1_234_560 })),
    aLine({ key: 'less', name: 'Rabatt', type: 'discount', unitPrice: -1_234_560 }),
  ]
  const amount = lines.reduce((sum, { totalAmount }) => sum + totalAmount, 0)
  const captures = [aCapture({ id: 'capture-1', lines })]
  return anOrder({
    status: 'captured',
    currency,
    lines,
    capturedAmount: amount,
    captures,
    shipping: { ...elin, ...shipping },
  })
}

const print = async (order: ReturnType<typeof sent>, options: PackingSlipOptions = {}) =>
  await readLines(await renderPackingSlip(order, { locale: 'en', timeZone: 'Europe/Stockholm', ...options }))

/** What people and things are called in each language: every letter that it has besides A to Z. */
const LANGUAGES: [locale: string, currency: string, name: string, thing: string][] = [
  ['en', 'GBP', 'Zoë O’Brien', 'Wool blanket, “moss” – café size'],
  ['sv', 'SEK', 'Åsa Öström', 'Älgfilt i ull, grön – 2 × större'],
  ['nb', 'NOK', 'Bjørn Ødegård', 'Blåbærsyltetøy på glass'],
  ['da', 'DKK', 'Søren Ærø', 'Kræmmerhus med rødgrød på fløde'],
  ['fi', 'EUR', 'Äijä Pääkkönen', 'Šakkilauta ja žetonit'],
  ['de', 'EUR', 'Jürgen Groß', 'Übergröße: weißer Läufer für GROẞE Räume'],
  ['fr', 'EUR', 'Éloïse Lefèvre-Ünal', 'Œuf à la coque, thé – « goût naïf », ça'],
  ['pl', 'PLN', 'Łucja Źródłowska', 'Zażółć gęślą jaźń'],
  ['cs', 'CZK', 'Jiří Řehoř', 'Příliš žluťoučký kůň úpěl ďábelské ódy'],
  ['el', 'EUR', 'Αθηνά Παπαδοπούλου', 'Ξύλινο τραπέζι, ΰλη μαΐου'],
  ['uk', 'UAH', 'Юлія Щербань', 'Ґудзик їжачка, об’єм 1 л'],
  ['bg', 'BGN', 'Йордан Цветков', 'Вълнено одеяло, тъмнозелено'],
  ['hu', 'HUF', 'Őri Ödönné', 'Árvíztűrő tükörfúrógép'],
  ['tr', 'TRY', 'İbrahim Şağıroğlu', 'Pijamalı hasta yağız şoföre çabucak güvendi'],
  ['ro', 'RON', 'Ștefan Țuțea', 'Brânză și vită, gheață'],
  ['vi', 'VND', 'Nguyễn Thị Ánh', 'Chăn len, xanh rêu đậm'],
  ['is', 'ISK', 'Þórður Æðarsson', 'Kæmi ný öxi hér'],
]

describe('A slip says what the order says, letter by letter, in', () => {
  it.each(LANGUAGES)('%s', async (locale, currency, name, thing) => {
    const [givenName = '', ...rest] = name.split(' ')
    const order = sent({ names: [thing], currency, shipping: { givenName, familyName: rest.join(' ') } })
    const lines = await print(order, { locale, show: { prices: true }, shop: { name: thing } })
    const joined = lines.join('\n')
    expect(lines).toContain(name)
    for (const word of thing.split(' ')) expect(joined).toContain(word)
    expect(lines).toContain(formatAmount(1_234_560, currency, locale))
    expect(lines).toContain(formatAmount(-1_234_560, currency, locale))
  })
})

it('Minus signs and spaces that do not break are kept as they are', async () => {
  const lines = await print(sent({ names: ['Lamp'] }), { locale: 'sv-SE', show: { prices: true } })
  expect(lines).toContain('\u221212\u00a0345,60\u00a0kr')
  const french = await print(sent({ names: ['Lampe'], currency: 'EUR' }), { locale: 'fr-FR', show: { prices: true } })
  expect(french).toContain('\u221212\u202f345,60\u00a0€')
})

describe('What no font has', () => {
  const failure = async (name: string, fonts: PackingSlipFont[] = []) =>
    await print(sent({ names: [name] }), { fonts }).then(
      () => undefined,
      (error: unknown) => error,
    )

  it.each([
    ['株式会社', ['株', '式', '会', '社']],
    ['مرحبا', ['م', 'ر', 'ح', 'ب', 'ا']],
    ['Mug 😀', ['😀']],
    ['x\u033d', ['\u033d']],
  ])('is named instead of being printed as something else: %s', async (name, characters) => {
    const error = await failure(name)
    expect(error).toBeInstanceOf(PackingSlipError)
    const { code, characters: named, message } = error as PackingSlipError
    expect(code).toBe('missing_characters')
    expect(named.map(({ character }) => character)).toEqual(characters)
    expect(named[0]?.text).toBe(name)
    expect(message).toContain(named[0]?.codePoint)
    expect(message).toContain('`fonts`')
  })

  it('is printed with a font of the host’s that has it', async () => {
    expect(await print(sent({ names: ['Mug שלום'] }), { fonts: [heebo] })).toEqual(
      expect.arrayContaining(['Mug ', 'םולש']),
    )
  })

  it('does not stay refused: the same slip is made once the font is there', async () => {
    expect(await failure('שמיכה')).toBeInstanceOf(PackingSlipError)
    expect(await failure('שמיכה', [heebo])).toBeUndefined()
  })
})

describe('A font of the host’s', () => {
  const refusal = async (font: PackingSlipFont) =>
    (await print(sent({ names: ['Lamp'] }), { fonts: [font] }).catch((error: unknown) => error)) as PackingSlipError

  it('that is no font is refused, by its name, and a good one of that name works afterwards', async () => {
    const error = await refusal({ name: 'Mine', regular: new TextEncoder().encode('<html>404</html>') })
    expect(error.code).toBe('font_failed')
    expect(error.message).toContain('"Mine"')
    expect(await print(sent({ names: ['שלום'] }), { fonts: [{ ...heebo, name: 'Mine' }] })).toContain('םולש')
  })

  it('in WOFF2 is refused: it would print wrong letters', async () => {
    const error = await refusal({ name: 'Web', regular: new TextEncoder().encode('wOF2 and so on') })
    expect(error.code).toBe('font_failed')
    expect(error.message).toContain('TTF')
  })

  it('that never comes is given up as soon as the caller does', async () => {
    const fonts = [{ name: 'Slow', regular: new Blob([]) as Blob }]
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(() => new Promise(() => {}))
    const slip = renderPackingSlip(sent({ names: ['Lamp'] }), { fonts, signal: AbortSignal.timeout(20) })
    await expect(slip).rejects.toMatchObject({ code: 'aborted' })
  })

  it('that cannot be fetched is refused', async () => {
    const error = await refusal({ name: 'Gone', regular: 'http://127.0.0.1:9/font.ttf' })
    expect(error.code).toBe('font_failed')
    expect(error.message).toContain('"Gone"')
  })
})

it('Words from right to left stand in their order, numbers and other words among them in theirs', async () => {
  const lines = await print(sent({ names: ['كوب 12 حجر (Stoneware) رملي'] }), { fonts: [plex] })
  const at = lines.findIndex((line) => line.includes('Stoneware'))
  // From left to right on paper: the last word, the Latin one between its brackets, the number, the first word.
  const order = lines.slice(at - 3, at + 10).join('|')
  expect(order.indexOf('يلمر')).toBeLessThan(order.indexOf('Stoneware'))
  expect(order.indexOf('Stoneware')).toBeLessThan(order.indexOf('رجح'))
  expect(order.indexOf('رجح')).toBeLessThan(order.indexOf('12'))
  expect(order.indexOf('12')).toBeLessThan(order.indexOf('بوك'))
})

it('A word of a hundred thousand letters from right to left is cut like any other', async () => {
  const lines = await print(sent({ names: ['ש'.repeat(100_000)] }), { fonts: [heebo] })
  expect(lines.join('')).toContain('…')
})

it('A line that goes on from right to left stays so, though it begins with a Latin word', async () => {
  const name = `${'כיסא משרדי ארגונומי '.repeat(3)}Herman Miller Aeron XL שחור`
  const lines = await print(sent({ names: [name] }), { fonts: [heebo] })
  const at = lines.findIndex((line) => line.includes('רוחש'))
  expect(lines.slice(at).join('|')).toMatch(/Aeron/)
})

it('Page numbers in digits that no font has are refused too', async () => {
  const slip = print(sent({ names: ['Lamp'] }), { locale: 'fa-IR' })
  await expect(slip).rejects.toMatchObject({ code: 'missing_characters' })
})

const fontFile = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../node_modules/@expo-google-fonts/${path}`, import.meta.url)))

const heebo: PackingSlipFont = { name: 'Heebo', regular: fontFile('heebo/400Regular/Heebo_400Regular.ttf') }
const plex: PackingSlipFont = {
  name: 'Plex Arabic',
  regular: fontFile('ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf'),
}
