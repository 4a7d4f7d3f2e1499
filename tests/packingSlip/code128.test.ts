import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canEncode, code128 } from '../../src/packingSlip/content/code128'

const START_B = 104
const START_C = 105
const TO_C = 99
const TO_B = 100

/** Of each symbol the set bits of its 11 modules, bars as 1: another writing of ISO/IEC 15417 than the widths. */
const MODULES = (
  '6cc 66c 666 498 48c 44c 4c8 4c4 464 648 644 624 59c 4dc 4ce 5cc 4ec 4e6 672 65c 64e 6e4 674 76e 74c 72c 726 764 734 ' +
  '732 6d8 6c6 636 518 458 446 588 468 462 688 628 622 5b8 58e 46e 5d8 5c6 476 776 68e 62e 6e8 6e2 6ee 758 746 716 768 ' +
  '762 71a 77a 642 78a 530 50c 4b0 486 42c 426 590 584 4d0 4c2 434 432 612 650 7ba 614 47a 53c 4bc 49e 5e4 4f4 4f2 7a4 ' +
  '794 792 6de 6f6 7b6 578 51e 45e 5e8 5e2 7a8 7a2 5de 5ee 75e 7ae 684 690 69c'
)
  .split(' ')
  .map((hex) => Number.parseInt(hex, 16).toString(2))
const STOP = '1100011101011'

/** Reads bars as a scanner does: modules, symbols, check, and the text in its two alphabets. */
function scan(widths: readonly number[]): { symbols: number[]; text: string } {
  const modules = widths.map((width, at) => (at % 2 === 0 ? '1' : '0').repeat(width)).join('')
  if (!modules.endsWith(STOP)) throw new Error('no stop')
  const symbols = (modules.slice(0, -STOP.length).match(/.{1,11}/g) ?? []).map((symbol) => MODULES.indexOf(symbol))
  if (symbols.includes(-1)) throw new Error('no symbol')
  const check = symbols.pop()
  const [start = -1, ...rest] = symbols
  // The weights are 1, 1, 2, 3 …: summed from the end, each round adds all of those yet to come.
  let [running, sum] = [0, 0]
  for (const symbol of [...rest].reverse()) {
    running += symbol
    sum += running
  }
  if ((start + sum) % 103 !== check) throw new Error('wrong check')
  return { symbols, text: textOf(start, rest) }
}

function textOf(start: number, symbols: readonly number[]): string {
  if (start !== START_B && start !== START_C) throw new Error('no start')
  let inPairs = start === START_C
  return symbols
    .map((symbol) => {
      // 99 and 100 turn to the other alphabet; in pairs 99 is a pair like any other.
      if (symbol === (inPairs ? TO_B : TO_C)) {
        inPairs = !inPairs
        return ''
      }
      if (symbol > (inPairs ? 99 : 94)) throw new Error('no character')
      return inPairs ? String(symbol).padStart(2, '0') : String.fromCharCode(symbol + 32)
    })
    .join('')
}

const printable = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 1,
  maxLength: 40,
})
const mostlyDigits = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.stringMatching(/^\d{1,7}$/) }, fc.stringMatching(/^[A-Z-]$/)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))

describe('A bar code', () => {
  it.each([
    ['letters one by one, and the digits after them in pairs', 'SO-204187', [START_B, 51, 47, 13, TO_C, 20, 41, 87]],
    ['digits in pairs', '12345678', [START_C, 12, 34, 56, 78]],
    ['two digits as one pair', '42', [START_C, 42]],
    ['an odd digit at the end alone', '12345', [START_C, 12, 34, TO_B, 21]],
    ['an odd digit after a letter alone', 'A12345', [START_B, 33, 17, TO_C, 23, 45]],
    ['three digits one by one', '123', [START_B, 17, 18, 19]],
    ['the ends of the alphabet', ' ~', [START_B, 0, 94]],
  ])('says %s', (_, text, symbols) => {
    expect(scan(code128(text))).toEqual({ text, symbols })
  })

  it('of a known text has the known bars', () => {
    // "PJJ123C": 104 48 42 42 17 18 19 35, check 55 (the example of Wikipedia’s article "Code 128", in alphabet B).
    const known = '211214 313121 112133 112133 123221 223211 221132 131321 311321 2331112'
    expect(code128('PJJ123C').join('')).toBe(known.replaceAll(' ', ''))
  })

  it('is read back as the text that it was made of', () => {
    fc.assert(
      fc.property(fc.oneof(printable, mostlyDigits), (text) => {
        expect(scan(code128(text)).text).toBe(text)
      }),
      { numRuns: 1_000 },
    )
  })

  it('never takes more room than one symbol for each character, and about half of that for digits', () => {
    const modulesOf = (text: string) => code128(text).reduce((sum, width) => sum + width, 0)
    const plain = (length: number) => 11 * (length + 2) + 13
    fc.assert(
      fc.property(fc.oneof(printable, mostlyDigits), (text) => {
        expect(modulesOf(text)).toBeLessThanOrEqual(plain(text.length))
      }),
      { numRuns: 500 },
    )
    expect(modulesOf('1234567890')).toBe(plain(5))
    expect(modulesOf('ORDER12345678')).toBe(plain(5 + 1 + 4))
  })

  it.each(['', 'Å', '订单', 'a\nb', '\u007f', 'a\u00a0b', '№1', '😀'])('refuses %j, which bars cannot say', (text) => {
    expect(canEncode(text)).toBe(false)
    expect(() => code128(text)).toThrow(RangeError)
  })
})
