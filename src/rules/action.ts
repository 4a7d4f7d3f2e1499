/** What can be written. Each is the command's `type`, the adapter's method, the permission and the message key. */
export const WRITES = [
  'capture',
  'refund',
  'cancel',
  'release',
  'extend',
  'duplicate',
  'editLines',
  'editReferences',
  'editShipping',
  'editBilling',
] as const

/** A write to an order. */
export type Write = (typeof WRITES)[number]

/** What has a form or a question of its own: each write, and the packing slip, which changes nothing. */
export type FormName = Write | 'packingSlip'

/** All that the table rules on: the writes, a fee kept from a refund, and the packing slip. */
export const ACTIONS = [...WRITES, 'returnFee', 'packingSlip'] as const

/** One name per action, everywhere. */
export type Action = (typeof ACTIONS)[number]
