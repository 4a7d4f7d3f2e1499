/**
 * The widths of bars and spaces of each of the 106 symbols, six a symbol, and of the stop.
 * Source: ISO/IEC 15417, table of symbol characters.
 */
const SYMBOLS = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 ' +
  '123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 ' +
  '232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 ' +
  '313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 ' +
  '111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 ' +
  '111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 ' +
  '114311 411113 411311 113141 114131 311141 411131 211412 211214 211232'
).split(' ')
const STOP = '2331112'

const TO_C = 99
const TO_B = 100
const START_B = 104
const START_C = 105

/** From here on pairs of digits take less room than digits alone. */
const PAIRS_FROM = /^\d{4}/

/** Whether the bars can say a text: printable ASCII only. */
export function canEncode(text: string): boolean {
  return /^[\x20-\x7e]+$/.test(text)
}

/**
 * A text as Code 128: the widths of bar, space, bar … in modules, without the quiet zones of 10 modules at both ends.
 * Digits go in pairs where that is shorter.
 *
 * @throws RangeError if a character is none of printable ASCII
 */
export function code128(text: string): number[] {
  if (!canEncode(text)) throw new RangeError('order-drawer: Code 128 says printable ASCII only.')
  const symbols = symbolsOf(text)
  const check = symbols.reduce((sum, symbol, at) => sum + symbol * Math.max(at, 1), 0) % 103
  const widths = [...symbols, check].map((symbol) => SYMBOLS[symbol]).join('') + STOP
  return [...widths].map(Number)
}

function symbolsOf(text: string): number[] {
  let inPairs = PAIRS_FROM.test(text) || /^\d{2}$/.test(text)
  const symbols = [inPairs ? START_C : START_B]
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at)
    const pair = /^\d{2}/.exec(rest)
    if (inPairs && pair) {
      symbols.push(Number(pair[0]))
      at += 2
    } else if (!inPairs && PAIRS_FROM.test(rest) && isEven(rest)) {
      symbols.push(TO_C)
      inPairs = true
    } else {
      if (inPairs) symbols.push(TO_B)
      inPairs = false
      symbols.push(rest.charCodeAt(0) - 32)
      at += 1
    }
  }
  return symbols
}

/** An odd number of digits begins with one alone. */
function isEven(text: string): boolean {
  return (/^\d+/.exec(text)?.[0].length ?? 0) % 2 === 0
}
