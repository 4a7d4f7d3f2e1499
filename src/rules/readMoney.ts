import type { Item } from '../model/matchLine'
import { isMinor, type Minor } from '../model/money'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'
import { firstFinding } from './findings'
import type { MoneyInput } from './input'
import { pickLines } from './pickLines'
import type { Pieces } from './piecesOf'
import type { Issue } from './planned'
import { firstOf, totalOf } from './planner'
import { amountLines } from './readAmount'

/** What a capture or a refund counts from. */
export interface MoneyTerms {
  /** What moves if neither lines nor an amount are given. */
  all: Minor
  pieces: (line: OrderLine) => Pieces
  /** The lines to send for picked pieces; undefined if they are not there together. */
  share: (picks: Item[]) => OrderLine[] | undefined
}

/** What moves, and by which lines. */
export interface Money {
  amount: Minor
  lines: OrderLine[]
  issues: Issue[]
  /** Whether it moves by lines. */
  isItemised: boolean
  /** Whether some of the pieces are unknown. */
  blind: boolean
  picks: Item[]
}

/** By amount, by items, or all that is left: as pieces if they are known and make up the whole rest. */
export function readMoney(order: Order, input: MoneyInput, terms: MoneyTerms): Money {
  if (input.amount === undefined) {
    const money = byLines(order, input, terms)
    if (input.lines || isAll(order, input, terms, money)) return money
  }
  const { amount = terms.all } = input
  return { amount, ...amountLines(amount, input), isItemised: false, blind: false, picks: [] }
}

/** All issues of an amount and of its line; those of an amount that lines come to only if the lines have none. */
export function withLimits({ isItemised, issues }: Pick<Money, 'isItemised' | 'issues'>, limits: Issue[]): Issue[] {
  return isItemised ? firstOf(issues, limits) : [...limits, ...issues]
}

function byLines(order: Order, input: MoneyInput, { pieces, share }: MoneyTerms): Money {
  const left = (line: OrderLine): number => Math.max(0, pieces(line).left)
  const wanted = input.lines ?? order.lines.map((line) => ({ key: line.key, quantity: left(line) }))
  const { picks, issues } = pickLines(order.lines, wanted, left)
  const shared = share(picks)
  const lines = shared ?? []
  const blind = !picks.every(({ line }) => pieces(line).known)
  // Figures that the backend garbled cannot be counted with, so they are not sent.
  const figures = lines.flatMap((line) => [line.unitPrice, line.discountAmount, line.taxAmount, line.totalAmount])
  const found = firstFinding(
    [!shared, 'quantity_above_available', 'lines'],
    [!figures.every(isMinor), 'not_an_integer', 'lines'],
  )
  return { amount: totalOf(lines), lines, issues: firstOf(issues, found), isItemised: true, blind, picks }
}

function isAll(order: Order, input: MoneyInput, { all, pieces }: MoneyTerms, { amount, issues }: Money): boolean {
  const isNamed = input.name || input.taxRate !== undefined || input.taxAmount !== undefined
  return !isNamed && issues.length === 0 && amount === all && order.lines.every((line) => pieces(line).known)
}
