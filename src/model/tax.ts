import { ratio } from './ratio'
import type { Minor } from './money'

/** A rate of 100 %, in percent × 100. */
const WHOLE = 10_000

/**
 * The tax within a total that includes it: total × rate / (10000 + rate), half away from zero, in minor units.
 *
 * @param rate percent × 100: 2500 is 25 %; absent is no tax. @default 0
 */
export function taxOf(total: Minor, rate = 0): Minor {
  return rate <= -WHOLE ? 0 : ratio(total, rate, WHOLE + rate)
}
