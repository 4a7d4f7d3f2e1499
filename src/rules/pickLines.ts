import type { OrderLine } from '../model/orderLine'
import type { PickedLine } from './input'
import type { Issue } from './planned'

/** So many pieces of one order line. */
export interface Pick {
  line: OrderLine
  quantity: number
}

/** The pieces that an input picks, or what is wrong with them. */
export interface Picks {
  picks: Pick[]
  issues: Issue[]
}

/**
 * Reads picked lines against what is left of each. A key that stands twice adds up, a quantity of 0 is ignored,
 * and a line whose quantity is no whole number (2.5 kg) is taken whole or not at all.
 */
export function pickLines(
  lines: readonly OrderLine[],
  picked: readonly PickedLine[],
  left: (line: OrderLine) => number,
): Picks {
  const issues: Issue[] = []
  const sums = new Map<OrderLine, { quantity: number; index: number }>()
  picked.forEach(({ key, quantity }, index) => {
    const path = `lines.${index}.quantity`
    const line = lines.find((candidate) => candidate.key === key)
    if (!line) issues.push({ code: 'unknown_line', path: `lines.${index}.key` })
    else if (!Number.isFinite(quantity)) issues.push({ code: 'not_an_integer', path })
    else if (quantity < 0) issues.push({ code: 'below_minimum', path, min: 0 })
    else if (quantity > 0) sums.set(line, { quantity: (sums.get(line)?.quantity ?? 0) + quantity, index })
  })
  const picks: Pick[] = []
  for (const [line, { quantity, index }] of sums) {
    const issue = quantityIssue(quantity, left(line), line)
    if (issue) issues.push({ ...issue, path: `lines.${index}.quantity` })
    else picks.push({ line, quantity })
  }
  if (issues.length === 0 && picks.length === 0) issues.push({ code: 'nothing_selected', path: 'lines' })
  return { picks, issues }
}

function quantityIssue(quantity: number, left: number, line: OrderLine): Issue | undefined {
  const whole = Number.isInteger(line.quantity) && Number.isInteger(left)
  if (!whole) return quantity === left ? undefined : { code: 'quantity_above_available', max: left }
  if (quantity > left) return { code: 'quantity_above_available', max: Math.max(0, left) }
  return Number.isInteger(quantity) ? undefined : { code: 'not_an_integer' }
}
