import { entriesOf } from './entriesOf'
import type { OrderLine } from './orderLine'

/** What tells one line from another across lists: line keys hold within one version of the order only. */
export type LineIdentity = Pick<OrderLine, 'reference' | 'name' | 'unitPrice'>

/** The lines that stand for goods and fees of the order, without the return fees kept from a refund. */
export function itemLines<T extends { type?: string }>(lines: readonly T[]): T[] {
  return entriesOf(lines).filter((line) => line.type !== 'return_fee')
}

/** The same text for two lines when reference, name and unit price are the same. */
export function identityOf({ reference, name, unitPrice }: LineIdentity): string {
  return [reference ?? '', name, unitPrice].map(String).join('\u0000')
}
