import { getLedger } from '../model/ledger'
import { getLineStates } from '../model/lineStates'
import { isMinor, type Minor } from '../model/money'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'
import { type Allocation, allocateRefund } from './allocateRefund'
import type { RefundInput } from './input'
import { type Pick, pickLines } from './pickLines'
import { type Draft, figureIssues, firstOf, sumOf, textsOf } from './planner'
import type { Issue, Warning } from './planned'
import { amountIssues, amountLines } from './readAmount'
import { leftIn, refundBooks } from './refundBooks'
import { feeIssues, feeLine } from './returnFee'
import type { Verdict } from './verdict'

/** What a refund would send. `fee` is the verdict on keeping a return fee. */
export function planRefund(order: Order, input: RefundInput, fee: Verdict): Draft {
  const refundable = getLedger(order).refundable ?? 0
  const pieces = piecesOf(order)
  const wanted = input.amount === undefined && !input.lines ? allThatIsLeft(order, input, pieces, refundable) : input
  const repaid =
    wanted.lines && wanted.amount === undefined
      ? byLines(order, wanted, pieces, fee)
      : byAmount(order, wanted, refundable)
  const { amount, lines, allocation, warnings } = repaid
  const issues = [...repaid.issues, ...allocation.issues]
  if (issues.length === 0 || input.amount !== undefined) issues.push(...limitIssues(amount, refundable, allocation))
  if (issues.length > 0) return { issues }
  const captureId = allocation.captureId === undefined ? {} : { captureId: allocation.captureId }
  if (allocation.unallocated) warnings.push({ code: 'unallocated' })
  return { command: { type: 'refund', amount, lines, ...captureId, ...textsOf(input) }, warnings }
}

/** What goes back, and by which lines. */
interface Repayment {
  amount: Minor
  lines: OrderLine[]
  allocation: Allocation
  issues: Issue[]
  warnings: Warning[]
}

/** For each line: pieces left to refund, pieces taken already, and whether both are known. */
interface Pieces {
  left: (line: OrderLine) => number
  taken: (line: OrderLine) => number
  known: (line: OrderLine) => boolean
}

function piecesOf(order: Order): Pieces {
  const states = new Map(getLineStates(order).map((state) => [state.key, state]))
  const taken = (line: OrderLine): number => {
    const state = states.get(line.key)
    return (state?.refunded ?? 0) + (state?.pending ?? 0)
  }
  const known = (line: OrderLine): boolean => {
    const state = states.get(line.key)
    return state !== undefined && state.captured !== null && state.refunded !== null && state.pending !== null
  }
  const left = (line: OrderLine): number => (states.get(line.key)?.captured ?? line.quantity) - taken(line)
  return {
    known,
    taken: (line) => (known(line) ? taken(line) : 0),
    left: (line) => (known(line) ? left(line) : line.quantity),
  }
}

function byAmount(order: Order, input: RefundInput, refundable: Minor): Repayment {
  const amount = input.amount ?? refundable
  const { lines, issues } = amountLines(amount, input)
  if (input.returnFee) issues.push({ code: 'fee_not_offered', path: 'returnFee' })
  const allocation = allocateRefund(order, { picks: [], fee: 0, captureId: input.captureId, refundedOf: () => 0 })
  return { amount, lines, allocation, issues, warnings: [] }
}

function byLines(order: Order, input: RefundInput, pieces: Pieces, fee: Verdict): Repayment {
  const { picks, issues } = pickLines(order.lines, input.lines ?? [], pieces.left)
  const kept = isMinor(input.returnFee?.amount) ? input.returnFee.amount : 0
  const allocation = allocateRefund(order, { picks, fee: kept, captureId: input.captureId, refundedOf: pieces.taken })
  const sum = sumOf(allocation.lines)
  if (input.returnFee) issues.push(...feeIssues(input.returnFee, sum, fee))
  const feeLines = input.returnFee && issues.length === 0 ? [feeLine(input.returnFee)] : []
  const blind = picks.some(({ line }) => !pieces.known(line))
  return {
    amount: sum - kept,
    lines: [...allocation.lines, ...feeLines],
    allocation,
    issues: firstOf(issues, figureIssues(allocation.lines)),
    warnings: blind ? [{ code: 'not_itemised' }] : [],
  }
}

/** The pieces left to refund, if they are known and make up the whole rest; else the rest as an amount. */
function allThatIsLeft(order: Order, input: RefundInput, pieces: Pieces, refundable: Minor): RefundInput {
  const book =
    input.captureId === undefined ? undefined : refundBooks(order).find(({ capture }) => capture.id === input.captureId)
  const max = book ? Math.max(0, Math.min(refundable, book.rest)) : refundable
  const left = (line: OrderLine): number =>
    book && book.held.length > 0 ? Math.min(pieces.left(line), leftIn(book, line)) : pieces.left(line)
  const picks: Pick[] = order.lines.filter((line) => left(line) > 0).map((line) => ({ line, quantity: left(line) }))
  const named = input.name || input.taxRate !== undefined || input.taxAmount !== undefined
  if (!named && picks.length > 0 && order.lines.every(pieces.known)) {
    const { lines } = allocateRefund(order, { picks, fee: 0, captureId: input.captureId, refundedOf: pieces.taken })
    if (figureIssues(lines).length === 0 && sumOf(lines) === max)
      return { ...input, lines: picks.map(({ line, quantity }) => ({ key: line.key, quantity })) }
  }
  return { ...input, amount: max }
}

function limitIssues(amount: Minor, refundable: Minor, { rest }: Allocation): Issue[] {
  const issues = amountIssues(amount, refundable, 'exceeds_refundable')
  if (rest !== undefined && isMinor(amount) && amount > rest)
    issues.push({ code: 'exceeds_capture', path: 'amount', max: rest })
  return issues
}
