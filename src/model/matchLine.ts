import { entriesOf } from './entriesOf'
import type { OrderLine } from './orderLine'

/** What tells one line from another across lists: line keys hold within one version of the order only. */
export type LineIdentity = Pick<OrderLine, 'reference' | 'name' | 'unitPrice'>

/** So many pieces of a line. */
export interface Item {
  line: OrderLine
  quantity: number
}

/** What a capture or refund moved of the order: its lines without the return fees kept from a refund. */
export function itemsOf(lines: readonly OrderLine[]): Item[] {
  return entriesOf(lines).flatMap((line) => (line.type === 'return_fee' ? [] : [{ line, quantity: line.quantity }]))
}

/** The same text for two lines when reference, name and unit price are the same. */
export function identityOf({ reference, name, unitPrice }: LineIdentity): string {
  // What a backend gives for a name can refuse to be a text.
  return [reference ?? '', name, unitPrice].map((part) => (isPlain(part) ? String(part) : typeof part)).join('\u0000')
}

function isPlain(part: unknown): boolean {
  return part === null || (typeof part !== 'object' && typeof part !== 'function')
}
