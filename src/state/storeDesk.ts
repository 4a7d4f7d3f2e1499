import type { OrderAdapter } from '../adapters/OrderAdapter'
import { readClock } from '../model/clock'
import type { RuleContext } from '../rules/verdict'
import { findRecord, isOpen } from './orderRecord'
import type { OrderStoreOptions } from './orderState'

/** Options of a store; all may change on a living one. */
export type StoreSettings = Omit<OrderStoreOptions, 'orderId'>

/** Where a store works: whose order it is, and the host around it by its latest word. */
export interface StoreDesk {
  readonly tenant: string | OrderAdapter
  readonly orderId: string
  /** Read anew at each use, so that an inline adapter or callback is always the last one given. */
  settings: StoreSettings
}

/** The host's time; a clock that fails is no clock. */
export function timeOf({ settings }: StoreDesk): Date {
  try {
    const now = readClock(settings.now)
    now.toISOString()
    return now
  } catch {
    return new Date()
  }
}

/** What the rules look at. */
export function contextOf(desk: StoreDesk): RuleContext {
  const { operation } = findRecord(desk)
  return { ...desk.settings, now: timeOf(desk), pending: isOpen(operation) ? operation.is : undefined }
}
