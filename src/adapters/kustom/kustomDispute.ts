import type { Dispute } from '../../model/dispute'
import { compact } from './compact'
import { readAmount } from './readAmount'
import { toRows, toText } from './readJson'
import { readTime } from './readTime'
import { upperAscii } from './readWord'

/**
 * The host's disputes. They come from another API than the order, so names in snake case
 * (`reason_code`, `created_at`, `respond_by`) are read where ours are not there.
 */
export function readDisputes(value: unknown): Dispute[] {
  return toRows(value).map(({ fields, index }) =>
    compact<Dispute>({
      id: toText(fields.id) ?? `dispute-${index + 1}`,
      status: toText(fields.status) ?? '',
      reason: toText(fields.reason),
      reasonCode: toText(fields.reasonCode) ?? toText(fields.reason_code),
      amount: readAmount(fields.amount, null),
      currency: upperAscii(toText(fields.currency) ?? ''),
      openedAt: toText(fields.openedAt) ?? readTime(fields.opened_at) ?? readTime(fields.created_at) ?? '',
      respondBy: toText(fields.respondBy) ?? readTime(fields.respond_by),
      closedAt: toText(fields.closedAt) ?? readTime(fields.closed_at),
      captureId: toText(fields.captureId) ?? toText(fields.capture_id),
      origin: fields.origin === null ? undefined : (fields.origin as Dispute['origin']),
    }),
  )
}
