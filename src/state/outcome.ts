import type { DuplicateResult, OrderAdapter, WriteContext } from '../adapters/OrderAdapter'
import { OrderError, type OrderErrorKind } from '../adapters/OrderError'
import type { Order } from '../model/order'
import type { Command } from '../rules/command'
import type { Intent } from './orderState'
import { trustedError } from './trustedError'
import { trustedOrder } from './trustedOrder'

/** What an adapter's answer to a write means. Done without an order: the store reads it. */
export type Answer =
  | { is: 'done'; order?: Order; result?: DuplicateResult }
  | { is: 'rejected' | 'conflict' | 'unknown'; error: OrderError }

/** What each error means for a write: known not to have happened, overtaken by another write, or not known. */
export function outcomeOfError(kind: OrderErrorKind): 'rejected' | 'conflict' | 'unknown' {
  switch (kind) {
    case 'offline':
    case 'unauthorized':
    case 'forbidden':
    case 'not_found':
    case 'validation':
    case 'rejected':
    case 'rate_limited':
    case 'unsupported':
      return 'rejected'
    case 'conflict':
      return 'conflict'
    case 'network':
    case 'timeout':
    case 'server':
    case 'bad_response':
    case 'aborted':
      return 'unknown'
    default:
      return kind satisfies never
  }
}

type Method = (orderId: string, command: Command, context: WriteContext) => unknown

/** Sends an intent once. Whatever the adapter does, the promise fulfils. */
export async function sendOnce(adapter: OrderAdapter, intent: Intent): Promise<Answer> {
  const { orderId, command, key, expectedVersion, attempts } = intent
  try {
    const answer = await (adapter as Record<Command['type'], Method>)[command.type](orderId, command, {
      // Never aborted: a write that left the page cannot be called back.
      signal: new AbortController().signal,
      idempotencyKey: key,
      ...(expectedVersion !== undefined && { expectedVersion }),
      attempt: attempts,
    })
    if (answer === undefined) return { is: 'done' }
    if (command.type === 'duplicate') return { is: 'done', result: trustedResult(answer) }
    return { is: 'done', order: trustedOrder(answer, orderId) }
  } catch (thrown) {
    const error = trustedError(thrown, orderId)
    return { is: outcomeOfError(error.kind), error }
  }
}

function trustedResult(answer: unknown): DuplicateResult {
  const { orderId, paymentLink, expiresAt } = Object(answer) as Record<string, unknown>
  const texts = Object.entries({ orderId, paymentLink, expiresAt }).filter(([, text]) => typeof text === 'string')
  if (texts.length === 0) throw new OrderError('bad_response')
  return Object.fromEntries(texts)
}
