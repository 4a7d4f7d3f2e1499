import { toAsciiDigits } from '../model/parseAmount'

// Three places that end in 0 are more likely thousands than a fraction, so they are refused rather than guessed.
const QUANTITY = /^([-\u2212]?\d+)(?:[.,\u066b](?!\d\d0$)(\d+))?$/

/** Reads how many a person typed, in the digits of any script; undefined when it is no number. */
export function readQuantity(text: string): number | undefined {
  const [, whole, fraction = '0'] = QUANTITY.exec(toAsciiDigits(text.trim())) ?? []
  return whole === undefined ? undefined : Number(`${whole.replace('\u2212', '-')}.${fraction}`)
}
