import type { Capture, ShippingInfo } from '../../model/capture'
import type { Refund } from '../../model/refund'
import { compact } from './compact'
import { readFields } from './kustomFields'
import { readLines } from './kustomLine'
import { SHIPPING_FIELDS } from './kustomNames'
import { isMissing, readAmount } from './readAmount'
import { toRows, toText, type Row } from './readJson'
import { readTime } from './readTime'
import type { Settlements } from './settlements'

/** `captures` of the API, with the settlement that paid each out. */
export function readCaptures(value: unknown, settlements: Settlements): Capture[] {
  const rows = toRows(value)
  const ids = idsOf(rows, 'capture')
  return rows.map(({ fields }, position) => {
    const id = ids[position] ?? ''
    return compact<Capture>({
      id,
      amount: readAmount(fields.captured_amount, null),
      refundedAmount: isMissing(fields.refunded_amount) ? undefined : readAmount(fields.refunded_amount, null),
      at: readTime(fields.captured_at) ?? '',
      lines: readLines(fields.order_lines),
      description: toText(fields.description),
      reference: toText(fields.reference),
      shortReference: toText(fields.klarna_reference),
      shippingInfo: readParcels(fields.shipping_info),
      settlementId: settlements.captures.get(id),
    })
  })
}

/** `refunds` of the API, with the settlement that took each back. The API does not say which capture they belong to. */
export function readRefunds(value: unknown, settlements: Settlements): Refund[] {
  const rows = toRows(value)
  const ids = idsOf(rows, 'refund')
  return rows.map(({ fields }, position) => {
    const id = ids[position] ?? ''
    return compact<Refund>({
      id,
      amount: readAmount(fields.refunded_amount, null),
      at: readTime(fields.refunded_at) ?? '',
      lines: readLines(fields.order_lines),
      description: toText(fields.description),
      reference: toText(fields.reference),
      settlementId: settlements.refunds.get(id),
    })
  })
}

function readParcels(value: unknown): ShippingInfo[] | undefined {
  const parcels = toRows(value).flatMap(({ fields }) => readFields(SHIPPING_FIELDS, fields) ?? [])
  return parcels.length === 0 ? undefined : parcels
}

/** The given ids; a missing one is made from its place, and from nothing that another row carries. */
function idsOf(rows: readonly Row[], kind: 'capture' | 'refund'): string[] {
  const given = rows.map(({ fields }) => toText(fields[`${kind}_id`]))
  const taken = new Set(given)
  return rows.map(({ index }, position) => {
    let id = given[position] ?? `${kind}-${index + 1}`
    while (given[position] === undefined && taken.has(id)) id += '-unnamed'
    taken.add(id)
    return id
  })
}
