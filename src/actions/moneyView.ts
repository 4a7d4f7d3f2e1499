import type { Order } from '../model/order'
import type { MoneyProblems } from './moneyProblems'
import type { MoneyAction } from './moneyDraft'
import type { HeldMoney } from './useMoneyDraft'

/** What the parts of a money form share. */
export interface MoneyView {
  action: MoneyAction
  order: Order
  money: HeldMoney
  problems: MoneyProblems
  /** Nothing can be typed: the write is on its way, or refused by now. */
  fixed: boolean
}
