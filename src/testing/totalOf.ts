import type { Minor } from '../model/money'

/** What some entries come to, in minor units. */
export function totalOf(entries: readonly { amount: Minor }[] | readonly { totalAmount: Minor }[]): Minor {
  return entries.reduce((sum, entry) => sum + ('amount' in entry ? entry.amount : entry.totalAmount), 0)
}
