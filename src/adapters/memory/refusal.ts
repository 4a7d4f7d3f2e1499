import type { Write } from '../../rules/action'
import type { Issue } from '../../rules/planned'
import { OrderError } from '../OrderError'
import type { MemoryCall } from './faults'

/** What the Order Management API calls its refusals. */
const CODES: Partial<Record<MemoryCall, string>> = {
  capture: 'CAPTURE_NOT_ALLOWED',
  refund: 'REFUND_NOT_ALLOWED',
  cancel: 'CANCEL_NOT_ALLOWED',
}

/** The backend's own words, as data: what a provider would send, in the one language that it speaks. */
const MESSAGES: Partial<Record<Issue['code'], string>> = {
  below_minimum: 'The amount has to be 1 or more.',
  exceeds_remaining: 'The amount is higher than what is still authorized.',
  exceeds_refundable: 'The amount is higher than what can still be refunded.',
  exceeds_capture: 'The amount is higher than what is left of that capture.',
  above_ceiling: 'The order would be larger than an order may be.',
  below_captured: 'The order would be smaller than what is captured of it.',
  increase_not_supported: 'This payment method does not allow a larger amount.',
  expired: 'The authorization has expired.',
  cancelled: 'The order is cancelled.',
  closed: 'The order is closed.',
  nothing_captured: 'Nothing of the order is captured.',
  partly_captured: 'A part of the order is captured.',
  fully_captured: 'The order is captured in full.',
  nothing_remaining: 'Nothing of the authorization remains.',
  fully_refunded: 'All that was captured is refunded.',
  disputed: 'A chargeback is open.',
  risk_review: 'The order is under review.',
  risk_rejected: 'The order was stopped by the risk review.',
}

/** The code of a refused call: CAPTURE_NOT_ALLOWED, … */
export function refusalCode(call: MemoryCall): string {
  return CODES[call] ?? 'NOT_ALLOWED'
}

/** What the backend answers to a command that breaks the rules: OrderError `rejected`. */
export function refuse(write: Write, issues: readonly Issue[]): OrderError {
  const messages = issues.map(({ code }) => MESSAGES[code] ?? `Not accepted: ${code.replaceAll('_', ' ')}.`)
  const fields = issues.flatMap(({ path, code }) => (path === undefined ? [] : [[path, code] as const]))
  return new OrderError('rejected', {
    code: refusalCode(write),
    messages: [...new Set(messages)],
    ...(fields.length > 0 ? { fields: Object.fromEntries(fields) } : {}),
  })
}
