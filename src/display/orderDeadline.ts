import type { Dispute } from '../model/dispute'
import { getDisplayStatus } from '../model/displayStatus'
import type { Order } from '../model/order'
import { parseInstant } from '../text/parseInstant'

/** What the shop must do by when: capture before the authorization lapses, or answer a dispute. */
export interface OrderDeadline {
  kind: 'expiry' | 'response'
  /** ISO 8601. */
  at: string
}

const AWAITS_ANSWER = ['needs_response', 'warning_needs_response']

/** The deadline that counts now: an open dispute's before the expiry; none where nothing is left to capture. */
export function orderDeadline(order: Order, now: Date): OrderDeadline | undefined {
  const response = order.disputes
    .filter(awaitsAnswer)
    .map((dispute) => dispute.respondBy ?? '')
    .sort((one, other) => Date.parse(one) - Date.parse(other))[0]
  if (response) return { kind: 'response', at: response }
  const { lapsed } = getDisplayStatus(order, now)
  const open = order.status === 'authorized' || order.status === 'partially_captured'
  const counts = lapsed || order.status === 'expired' || (open && order.remainingAmount > 0)
  if (!counts || !isMoment(order.expiresAt)) return undefined
  return { kind: 'expiry', at: order.expiresAt }
}

/** Whether the shop still has to answer this dispute, and by when is known. */
export function awaitsAnswer(dispute: Dispute): boolean {
  return AWAITS_ANSWER.includes(dispute.status) && isMoment(dispute.respondBy)
}

function isMoment(iso: string | undefined): iso is string {
  return parseInstant(iso) !== undefined
}
