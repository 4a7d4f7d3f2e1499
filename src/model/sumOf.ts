import { isMinor } from './money'
import type { Minor } from './money'

/** The sum, in minor units; null when an amount cannot be counted with or the sum is too large to be exact. */
export function sumOf(amounts: readonly unknown[]): Minor | null {
  return amounts.reduce<Minor | null>((sum, amount) => {
    const next = sum !== null && isMinor(amount) && sum + amount
    return isMinor(next) ? next : null
  }, 0)
}
