import type { Item } from '../model/matchLine'
import type { OrderLine } from '../model/orderLine'
import { findings, firstFinding, within } from './findings'
import type { PickedLine } from './input'
import { listOf } from './listOf'
import type { Issue } from './planned'

/** The pieces that an input picks, or what is wrong with them. */
export interface Picks {
  picks: Item[]
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
  const byKey = new Map(lines.map((line) => [line.key, line]))
  const sums = new Map<OrderLine, { quantity: number; place: string }>()
  const issues = listOf(picked).flatMap(({ key, quantity }, index) => {
    const place = `lines.${index}`
    const line = byKey.get(key)
    const found = firstFinding(
      [!line, 'unknown_line', 'key'],
      [!Number.isFinite(quantity), 'not_an_integer', 'quantity'],
      [quantity < 0, 'below_minimum', 'quantity', { min: 0 }],
    )
    if (line && quantity && found.length === 0)
      sums.set(line, { quantity: (sums.get(line)?.quantity ?? 0) + quantity, place })
    return within(place, found)
  })
  const picks: Item[] = []
  for (const [line, { quantity, place }] of sums) {
    const found = quantityIssues(quantity, line.quantity, Math.max(0, left(line)))
    issues.push(...within(place, found))
    if (found.length === 0) picks.push({ line, quantity })
  }
  issues.push(...findings([issues.length + picks.length === 0, 'nothing_selected', 'lines']))
  return { picks, issues }
}

function quantityIssues(quantity: number, whole: number, max: number): Issue[] {
  const isCounted = Number.isInteger(whole) && Number.isInteger(max)
  return firstFinding(
    [isCounted ? quantity > max : quantity !== max, 'quantity_above_available', 'quantity', { max }],
    [isCounted && !Number.isInteger(quantity), 'not_an_integer', 'quantity'],
  )
}
