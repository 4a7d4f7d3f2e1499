import type { Operation } from '../state/orderState'

/** Whether a write left something to read or to decide: all but what is idle, on its way, or plainly done. */
export function operationHasNotice(operation: Operation): boolean {
  if (operation.is === 'idle' || operation.is === 'sending') return false
  if (operation.is !== 'done') return true
  return operation.unrefreshed !== undefined || operation.intent.command.type === 'duplicate'
}
