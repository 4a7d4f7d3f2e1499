import type { Write } from 'order-drawer/core'

/** An answer to a write, as it is kept under its key. */
export interface WriteAnswer {
  status: 201 | 204
  headers: Record<string, string>
  body?: Record<string, string>
}

/** How long a shopper has to approve a payment link, in milliseconds. */
const LINK_LIFE = 48 * 3_600_000

/** What the API answers to a write that was done. @param id of the new capture or refund, or what names the write */
export function answerOf(write: Write, orderId: string, id: string, now: Date): WriteAnswer {
  const path = `/ordermanagement/v1/orders/${encodeURIComponent(orderId)}`
  if (write === 'capture') return { status: 201, headers: { 'Capture-Id': id, Location: `${path}/captures/${id}` } }
  if (write === 'refund') return { status: 201, headers: { 'Refund-Id': id, Location: `${path}/refunds/${id}` } }
  if (write !== 'duplicate') return { status: 204, headers: {} }
  const body = {
    payment_link: `https://pay.lindvik.example/${encodeURIComponent(orderId.slice(0, 8))}-${id}`,
    expires_at: new Date(now.getTime() + LINK_LIFE).toISOString(),
  }
  return { status: 201, headers: {}, body }
}
