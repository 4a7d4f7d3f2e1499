import type { OrderText } from '../display/createText'
import type { LineDone } from '../display/LinesDone'
import { byTime } from '../model/byTime'
import { getLineStates } from '../model/lineStates'
import { identityOf } from '../model/matchLine'
import type { Order } from '../model/order'
import type { LineChoice } from './lineChoices'
import type { MoneyAction } from './moneyDraft'

/** The lines of which nothing can be picked, with what became of each. */
export function linesDone(
  order: Order,
  action: MoneyAction,
  choices: readonly LineChoice[],
  text: OrderText,
): LineDone[] {
  if (choices.length === 0) return []
  const states = new Map(getLineStates(order).map((state) => [state.key, state]))
  const days = new Map<string, string>()
  for (const { at, lines } of byTime(order.captures)) lines.forEach((line) => days.set(identityOf(line), at))
  return choices.map(({ id, line, taken }) => {
    const state = states.get(line.key)
    const day = days.get(identityOf(line))
    const row = { id, name: line.name, quantity: line.quantity }
    if (action === 'capture') {
      const words = day ? text.t('form.capturedOn', { date: text.shortDay(day) }) : text.t('form.captured')
      return { ...row, words, isGone: true }
    }
    if (state?.captured === 0) return { ...row, words: text.t('form.notCaptured'), isGone: false }
    if (taken === 0) return { ...row, words: text.t('form.notInCapture'), isGone: false }
    const words = text.t(state?.pending ? 'form.refundPending' : 'form.refunded')
    return { ...row, quantity: taken, words, isGone: true }
  })
}
