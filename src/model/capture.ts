import type { Minor } from './money'
import type { OrderLine } from './orderLine'
import type { Origin } from './origin'

/** How a parcel travels, and how it may come back. */
export interface ShippingInfo {
  company?: string
  method?: string
  trackingNumber?: string
  trackingUrl?: string
  returnCompany?: string
  returnTrackingNumber?: string
  returnTrackingUrl?: string
}

/** Money that was charged. */
export interface Capture {
  id: string
  amount: Minor
  /** Of this capture, as the provider counts it; can be stale. */
  refundedAmount?: Minor
  /** ISO 8601, UTC. */
  at: string
  /** Empty when it was captured by amount. */
  lines: OrderLine[]
  description?: string
  reference?: string
  shortReference?: string
  shippingInfo?: ShippingInfo[]
  origin?: Origin
  settlementId?: string
  idempotencyKey?: string
}
