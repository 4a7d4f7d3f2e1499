import { OrderError } from '../adapters/OrderError'
import type { Command } from '../rules/command'
import type { ActionNotice, Intent } from './orderState'
import type { StoreDesk } from './storeDesk'
import { tellWindows } from './windowChannel'

/** The commands of writes that are done, and told or about to be. */
export const told = new WeakSet<Command>()

/** Tells the host of a step of a write; the other windows, if it was done or may have been. */
export function tellStep(
  desk: StoreDesk,
  intent: Intent,
  step: Omit<ActionNotice, 'action' | 'orderId' | 'intent'>,
): void {
  if (step.phase === 'done' || step.phase === 'unknown') tellWindows(desk)
  void tell(desk, { ...step, action: intent.command.type, orderId: intent.orderId, intent })
}

/** Tells the host something of its writes. Nothing that it throws, or rejects with, comes through. */
export async function tell(desk: StoreDesk, notice: ActionNotice): Promise<void> {
  try {
    await desk.settings.onAction?.(notice)
  } catch (cause) {
    void fail(desk, new OrderError('bad_response', { code: 'onAction threw', cause }))
  }
}

/** Tells the host of an error. */
export async function fail(desk: StoreDesk, error: OrderError): Promise<void> {
  try {
    await desk.settings.onError?.(error)
  } catch {
    // It is the host's own.
  }
}
