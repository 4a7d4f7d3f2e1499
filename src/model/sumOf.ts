import { isMinor } from './money'
import type { Minor } from './money'

/** The sum, in minor units; null when an amount cannot be counted with or the sum is too large to be exact. */
export function sumOf(amounts: readonly unknown[]): Minor | null {
  let sum = 0
  for (const amount of amounts) {
    if (!isMinor(amount) || !isMinor(sum + amount)) return null
    sum += amount
  }
  return sum
}
