import { explain, type Issue, type ReasonCode, type Write } from 'order-drawer/core'
import { ApiError } from '../ApiError'
import { ADDRESS, LINE, type Names, ORDER } from './fieldNames'

/** Issues of a value rather than of the order: the request itself is wrong. */
const SENTENCES: Record<string, (issue: Issue) => string> = {
  below_minimum: () => 'must be 1 or more',
  exceeds_remaining: ({ max }) => `must be at most ${max}, which is what remains authorized`,
  exceeds_refundable: ({ max }) => `must be at most ${max}, which is what can still be refunded`,
  exceeds_capture: ({ max }) => `must be at most ${max}, which is what is left of that capture`,
  above_ceiling: ({ max }) => `must be at most ${max}`,
  below_captured: ({ min }) => `must be at least ${min}, which is captured`,
  increase_not_supported: ({ max }) => `must be at most ${max}: this payment method allows no larger amount`,
  required: () => 'is required',
  not_an_integer: () => 'must be a whole number',
  too_long: ({ max }) => `may have ${max} characters at most`,
  invalid_email: () => 'must be an e-mail address',
  line_total_mismatch: () => 'must be what the lines add up to: quantity × unit price − discount',
  tax_mismatch: () => 'must be the tax that is within the total, at the tax rate',
  captured_line_removed: () => 'a line that is captured must stay',
  captured_line_locked: () => 'a line that is captured must stay as it is',
  quantity_above_available: () => 'must be no more pieces of a line than are left of it',
  no_lines: () => 'an order needs a line',
  too_many_lines: ({ max }) => `an order may have ${max} lines at most`,
}

/** Issues of the value alone, whatever the order is: 400. All others are refusals of what could be asked: 403. */
const BAD_VALUES = [
  ...['required', 'not_an_integer', 'too_long', 'invalid_email', 'out_of_range', 'too_many_lines', 'no_lines'],
  ...['line_total_mismatch', 'tax_mismatch', 'discount_above_line', 'below_minimum'],
]

const CODES: Partial<Record<Write, string>> = {
  capture: 'CAPTURE_NOT_ALLOWED',
  refund: 'REFUND_NOT_ALLOWED',
  cancel: 'CANCEL_NOT_ALLOWED',
}

/** What the rules found, in the API's shape. */
export function refusal(write: Write, issues: readonly Issue[]): ApiError {
  const sentences = issues.map((issue) => sentenceOf(write, issue))
  if (issues.every(({ code }) => BAD_VALUES.includes(code))) return new ApiError(400, 'BAD_VALUE', sentences)
  return new ApiError(403, CODES[write] ?? 'NOT_ALLOWED', sentences)
}

function sentenceOf(write: Write, issue: Issue): string {
  const sentence = SENTENCES[issue.code]?.(issue)
  if (sentence === undefined) return explain({ allowed: false, reason: issue.code as ReasonCode })
  return issue.path === undefined ? `${sentence}.` : `${apiPath(write, issue.path)}: ${sentence}.`
}

const AMOUNTS: Partial<Record<Write, string>> = {
  capture: 'captured_amount',
  refund: 'refunded_amount',
  editLines: 'order_amount',
}

const ADDRESSES: Partial<Record<Write, string>> = { editShipping: 'shipping_address', editBilling: 'billing_address' }

/** `lines.2.unitPrice` is `order_lines[2].unit_price` there. */
function apiPath(write: Write, path: string): string {
  const [, at, field] = /^lines(?:\.(\d+))?(?:\.(\w+))?$/.exec(path) ?? []
  if (path.startsWith('lines')) {
    return `order_lines${at === undefined ? '' : `[${at}]`}${field === undefined ? '' : `.${theirName(LINE, field)}`}`
  }
  if (path === 'amount') return AMOUNTS[write] ?? path
  const side = ADDRESSES[write]
  return side === undefined ? theirName(ORDER, path) : `${side}.${theirName(ADDRESS, path)}`
}

function theirName<T>(names: Names<T>, ours: string): string {
  return Object.keys(names).find((theirs) => names[theirs] === ours) ?? ours
}
