import { getLedger } from '../model/ledger'
import { getLineStates } from '../model/lineStates'
import type { Minor } from '../model/money'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'
import type { CaptureInput } from './input'
import { pickLines } from './pickLines'
import { type Draft, figureIssues, firstOf, sumOf, takePieces, textsOf } from './planner'
import type { Issue, Warning } from './planned'
import { amountIssues, amountLines } from './readAmount'

/** By amount, by items, or all that is left: what a capture sends. */
export function planCapture(order: Order, input: CaptureInput): Draft {
  const max = getLedger(order).remaining ?? 0
  const chosen = input.amount !== undefined ? byAmount(input, input.amount, max) : byLines(order, input, max)
  if (chosen.issues.length > 0) return { issues: chosen.issues }
  const shippingInfo = input.shippingInfo?.length ? { shippingInfo: input.shippingInfo } : {}
  const { amount, lines, warnings } = chosen
  return { command: { type: 'capture', amount, lines, ...textsOf(input), ...shippingInfo }, warnings }
}

/** What is charged, and by which lines. */
interface Charge {
  amount: Minor
  lines: OrderLine[]
  issues: Issue[]
  warnings: Warning[]
}

function byAmount(input: CaptureInput, amount: Minor, max: Minor): Charge {
  const { lines, issues } = amountLines(amount, input)
  return { amount, lines, issues: [...amountIssues(amount, max, 'exceeds_remaining'), ...issues], warnings: [] }
}

function byLines(order: Order, input: CaptureInput, max: Minor): Charge {
  const captured = new Map(getLineStates(order).map((state) => [state.key, state.captured]))
  const from = (line: OrderLine): number => captured.get(line.key) ?? 0
  const left = (line: OrderLine): number => line.quantity - from(line)
  if (!input.lines) return allThatIsLeft(order, input, max, left, from)
  const { picks, issues } = pickLines(order.lines, input.lines, left)
  const lines = picks.map(({ line, quantity }) => takePieces(line, from(line), quantity))
  const amount = sumOf(lines)
  const blind = picks.some(({ line }) => captured.get(line.key) === null)
  return {
    amount,
    lines,
    issues: firstOf(issues, figureIssues(lines), amountIssues(amount, max, 'exceeds_remaining')),
    warnings: blind ? [{ code: 'not_itemised' }] : [],
  }
}

/** The open pieces, if they are known and make up the whole rest; else the rest as an amount. */
function allThatIsLeft(
  order: Order,
  input: CaptureInput,
  max: Minor,
  left: (line: OrderLine) => number,
  from: (line: OrderLine) => number,
): Charge {
  const known = getLineStates(order).every((state) => state.captured !== null)
  const open = order.lines.filter((line) => left(line) > 0)
  const lines = open.map((line) => takePieces(line, from(line), left(line)))
  const named = input.name || input.taxRate !== undefined || input.taxAmount !== undefined
  if (!named && known && lines.length > 0 && figureIssues(lines).length === 0 && sumOf(lines) === max)
    return { amount: max, lines, issues: [], warnings: [] }
  return byAmount(input, max, max)
}
