import type { Order } from '../model/order'
import type { ReasonCode } from '../rules/codes'
import type { Issue } from '../rules/planned'
import type { OrderText } from './createText'

/** Issues whose limits are counts, not amounts. */
const COUNTED = ['quantity_above_available', 'too_many_lines', 'too_long', 'out_of_range', 'captured_line_locked']

/** What is wrong with an input, in one sentence; a refused action gives its reason. */
export function issueText(issue: Issue, text: OrderText, order: Pick<Order, 'currency'>): string {
  const key = `issue.${issue.code}`
  if (!text.knows(key)) return text.explain({ allowed: false, reason: issue.code as ReasonCode })
  const figure = (value: number | undefined): string => {
    if (value === undefined) return ''
    return isCount(issue) ? text.number(value) : text.money(value, order.currency)
  }
  return text.t(key, { max: figure(issue.max), min: figure(issue.min), count: issue.max ?? 0 })
}

function isCount({ code, path }: Issue): boolean {
  return COUNTED.includes(code) || (path ?? '').endsWith('quantity')
}
