import type { Write } from '../rules/action'
import type { ActionNotice } from '../state/orderState'

/** What came of a write, as `write.outcome`, or that the browser refused to copy. */
export type NotificationCode = `${Write}.${Exclude<ActionNotice['phase'], 'start'>}` | 'copy.failed'

/** Something for a host's toaster: each outcome once, of the order that is shown or of one that was. */
export interface OrderNotification {
  tone: 'success' | 'warning' | 'danger'
  code: NotificationCode
  orderId: string
}

const TONES = {
  done: 'success',
  refused: 'warning',
  conflict: 'warning',
  unknown: 'warning',
  rejected: 'danger',
} as const

/** What a toaster is told of a step of a write; nothing of its start. */
export function orderNotification({ phase, action, orderId }: ActionNotice): OrderNotification | undefined {
  return phase === 'start' ? undefined : { tone: TONES[phase], code: `${action}.${phase}`, orderId }
}
