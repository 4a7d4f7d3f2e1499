import type { Messages } from '../messages'
import { enReasons } from './enReasons'

/** English: the words that the others are translated from. */
export const en: Messages = {
  ...enReasons,

  // ── action ──
  'action.capture': 'Capture',
  'action.refund': 'Refund',
  'action.release': 'Release remaining',
  'action.cancel': 'Cancel order',
  'action.packingSlip': 'Packing slip',
  'action.extend': 'Extend authorization',
  'action.duplicate': 'Duplicate order',
  'action.editLines': 'Edit lines',
  'action.editReferences': 'Edit references',
  'action.editShipping': 'Edit shipping',
  'action.editBilling': 'Edit billing',
  'action.returnFee': 'Keep a return fee',

  // ── status ──
  'status.authorized': 'Authorized',
  'status.partially_captured': 'Partially captured',
  'status.captured': 'Captured',
  'status.cancelled': 'Cancelled',
  'status.expired': 'Expired',
  'status.closed': 'Closed',
  'status.partially_refunded': 'Partially refunded',
  'status.refunded': 'Refunded',
  'status.disputed': 'Disputed',

  // ── dispute ──

  // ── issue ──

  // ── warning ──

  // ── effect ──

  // ── header ──

  // ── fact ──

  // ── timeline ──

  // ── event ──

  // ── details ──

  // ── lineType ──

  // ── customer ──

  // ── form ──

  // ── operation ──

  // ── failure ──

  // ── copy ──

  // ── amount ──

  // ── time ──
}
