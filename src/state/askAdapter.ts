import type { DuplicateResult, WriteContext } from '../adapters/OrderAdapter'
import { OrderError } from '../adapters/OrderError'
import { leavesOpen } from '../adapters/unsent'
import type { Order } from '../model/order'
import type { Command } from '../rules/command'
import { legibleOrder } from './legibleOrder'
import type { Intent } from './orderState'
import type { StoreDesk } from './storeDesk'
import { shortTexts, trustedError } from './trustedError'

/** What an adapter's answer to a write means. Done without an order: the store reads it. */
export type Answer =
  | { is: 'done'; order?: Order; result?: DuplicateResult; error?: undefined }
  | { is: 'rejected' | 'conflict' | 'unknown'; error: OrderError; order?: undefined; result?: undefined }

type Method = (orderId: string, command: Command, context: WriteContext) => unknown

/** Sends an intent once. Whatever the adapter does, the promise fulfils. */
export async function askAdapter({ settings }: StoreDesk, intent: Intent): Promise<Answer> {
  const { orderId, command, key, expectedVersion, attempts } = intent
  try {
    const answer = await (settings.adapter as Record<Command['type'], Method>)[command.type](orderId, command, {
      // Never aborted: a write that left the page cannot be called back.
      signal: new AbortController().signal,
      idempotencyKey: key,
      ...(expectedVersion !== undefined && { expectedVersion }),
      attempt: attempts,
    })
    if (answer === undefined) return { is: 'done' }
    if (command.type === 'duplicate') return { is: 'done', result: resultOf(answer) }
    return { is: 'done', order: legibleOrder(answer, orderId) }
  } catch (thrown) {
    const error = trustedError(thrown, orderId)
    const { kind } = error
    return { is: kind === 'conflict' ? kind : leavesOpen(error) ? 'unknown' : 'rejected', error }
  }
}

function resultOf(answer: unknown): DuplicateResult {
  const { orderId, paymentLink, expiresAt } = Object(answer) as Record<string, unknown>
  const result = shortTexts({ orderId, paymentLink, expiresAt }, Infinity)
  if (!Object.keys(result).length) throw new OrderError('bad_response')
  return result
}
