/** Where an order can stand, in the order of its life, as a person reads it. */
export const STATUS_WORDS: Readonly<Record<string, string>> = {
  authorized: 'Authorized',
  partially_captured: 'Partially captured',
  captured: 'Captured',
  partially_refunded: 'Partially refunded',
  refunded: 'Refunded',
  disputed: 'Disputed',
  cancelled: 'Cancelled',
  expired: 'Expired',
  closed: 'Closed',
}
