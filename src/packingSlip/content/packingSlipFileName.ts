import { byTime } from '../../model/byTime'
import type { Order } from '../../model/order'
import { cleanText } from './cleanText'

/** Disks take names of 255 bytes, and people fewer. */
const LONGEST_ID = 48
const MOST_NUMBERS = 8

/**
 * What the slip's file is called: "packing-slip-<order id>.pdf". For a part of the captures their numbers in the order
 * of time follow, so that two shipments are two files; of many, the first and how many more. Letters from A to Z,
 * digits, `-`, `_` and `.` only, so that it can stand in the head of an HTTP answer.
 */
export function packingSlipFileName(order: Order, captureIds?: readonly string[]): string {
  const all = byTime(order.captures)
  const numbers = all.flatMap(({ id }, at) => (captureIds?.includes(id) ? [at + 1] : []))
  const rest = numbers.length - MOST_NUMBERS
  const named = rest > 0 ? [...numbers.slice(0, MOST_NUMBERS), 'and', rest] : numbers
  const part = numbers.length < all.length ? named : []
  return `${['packing-slip', nameable(order.id), ...part].join('-')}.pdf`
}

function nameable(id: unknown): string {
  const name = cleanText(id)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\w.-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+/, '')
  return name.slice(0, LONGEST_ID).replace(/[-.]+$/, '') || 'order'
}
