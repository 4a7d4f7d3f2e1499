import { isMinor, type Minor } from '../model/money'
import type { Order } from '../model/order'
import type { Item } from '../model/matchLine'
import type { OrderLine } from '../model/orderLine'
import type { MoneyInput } from './input'
import { findings } from './findings'
import type { Pieces } from './piecesOf'
import { pickLines } from './pickLines'
import { firstOf, totalOf } from './planner'
import type { Issue } from './planned'
import { amountLines } from './readAmount'

/** What a capture or a refund counts from. */
export interface MoneyTerms {
  /** What moves if neither lines nor an amount are given. */
  all: Minor
  pieces: (line: OrderLine) => Pieces
  /** The lines to send for picked pieces, and what is wrong with them. */
  share: (picks: Item[]) => { lines: OrderLine[]; issues: Issue[] }
  /** What is wrong with the amount they come to. */
  limit: (amount: Minor) => Issue[]
}

/** What moves, and by which lines. */
export interface Money {
  amount: Minor
  lines: OrderLine[]
  /** Absent of an amount. */
  picks?: Item[]
  issues: Issue[]
  /** Whether some of the pieces are unknown. */
  blind: boolean
}

/** By amount, by items, or all that is left: as pieces if they are known and make up the whole rest. */
export function readMoney(order: Order, input: MoneyInput, terms: MoneyTerms): Money {
  if (input.amount === undefined) {
    const money = byLines(order, input.lines ?? allLines(order, terms), terms)
    if (input.lines || isAll(order, input, terms, money)) return money
  }
  const { amount = terms.all } = input
  const { lines, issues } = amountLines(amount, input)
  return { amount, lines, issues: [...terms.limit(amount), ...issues], blind: false }
}

function byLines(order: Order, wanted: NonNullable<MoneyInput['lines']>, terms: MoneyTerms): Money {
  const { picks, issues } = pickLines(order.lines, wanted, (line) => terms.pieces(line).left)
  const { lines, issues: wrong } = terms.share(picks)
  const amount = totalOf(lines)
  return {
    amount,
    lines,
    picks,
    issues: firstOf([...issues, ...wrong], figureIssues(lines), terms.limit(amount)),
    blind: !picks.every(({ line }) => terms.pieces(line).known),
  }
}

function allLines(order: Order, { pieces }: MoneyTerms): NonNullable<MoneyInput['lines']> {
  return order.lines.map((line) => ({ key: line.key, quantity: Math.max(0, pieces(line).left) }))
}

function isAll(order: Order, input: MoneyInput, terms: MoneyTerms, { amount, issues }: Money): boolean {
  const isNamed = input.name || input.taxRate !== undefined || input.taxAmount !== undefined
  return (
    !isNamed && issues.length === 0 && amount === terms.all && order.lines.every((line) => terms.pieces(line).known)
  )
}

/** Issues of lines to send whose figures the backend garbled: they cannot be counted with, so they are not sent. */
function figureIssues(lines: readonly OrderLine[]): Issue[] {
  const figures = lines.flatMap((line) => [line.unitPrice, line.discountAmount, line.taxAmount, line.totalAmount])
  return findings([!figures.every(isMinor), 'not_an_integer', 'lines'])
}
