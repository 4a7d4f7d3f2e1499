import type { OrderLine } from 'order-drawer/core'

type Sent = Omit<OrderLine, 'key'>

const SAME = ['type', 'quantity', 'taxRate', 'discountAmount'] as const

/** Each a looser way to tell that a line which was sent stands for one of the order. */
const ALIKE: ((sent: Sent, line: OrderLine) => boolean)[] = [
  (sent, line) => isSameItem(sent, line) && SAME.every((field) => sent[field] === line[field]),
  (sent, line) => isSameItem(sent, line) && sent.quantity === line.quantity,
  isSameItem,
  (sent, line) => sent.reference !== undefined && sent.reference === line.reference,
  (sent, line) => sent.name === line.name,
]

/**
 * Gives the lines of a request the keys of the order's lines for which they stand, since the API has no ids of lines:
 * the most alike first, then the one at the same place. What stands for none is new.
 */
export function keyLines(lines: readonly OrderLine[], sent: readonly Sent[]): OrderLine[] {
  const free = new Set(lines)
  const keys = new Map<Sent, string>()
  const take = (one: Sent, line: OrderLine | undefined) => {
    if (!line) return
    keys.set(one, line.key)
    free.delete(line)
  }
  for (const isAlike of ALIKE) {
    for (const one of sent)
      if (!keys.has(one))
        take(
          one,
          [...free].find((line) => isAlike(one, line)),
        )
  }
  sent.forEach((one, at) => {
    const line = lines[at]
    if (!keys.has(one) && line && free.has(line)) take(one, line)
  })
  return sent.map((one, at) => ({ ...one, key: keys.get(one) ?? `new-${at}` }))
}

function isSameItem(sent: Sent, line: OrderLine): boolean {
  return sent.name === line.name && sent.reference === line.reference && sent.unitPrice === line.unitPrice
}
