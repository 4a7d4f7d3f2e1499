import type { OrderAdapter } from '../adapters/OrderAdapter'
import { OrderError } from '../adapters/OrderError'
import { readClock } from '../model/clock'
import type { ActionNotice, OrderStoreOptions } from './orderState'

/** Options of a store; all may change on a living one. */
export type StoreSettings = Omit<OrderStoreOptions, 'orderId'>

/** The host around a store, by its latest word. Nothing that it throws comes through. */
export interface StoreHost {
  readonly adapter: OrderAdapter
  now(): Date
  /** How long a write may take, in milliseconds. */
  timeoutMs(): number
  /** Whether the adapter honours keys on every write. */
  repeats(): boolean
  tell(notice: ActionNotice): void
  fail(error: OrderError): void
}

const ACTION_TIMEOUT = 30_000
/** A longer timer would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1

/** Reads the settings anew at each use, so that an inline adapter or callback is always the last one given. */
export function createHost(settings: () => StoreSettings): StoreHost {
  const fail = (error: OrderError): void => void call(settings().onError, error, () => {})
  return {
    get adapter() {
      return settings().adapter
    },
    now: () => timeOf(settings().now),
    timeoutMs() {
      const wait = settings().actionTimeoutMs ?? ACTION_TIMEOUT
      return wait >= 0 ? Math.min(wait, LONGEST_TIMER) : ACTION_TIMEOUT
    },
    repeats: () => settings().adapter.idempotent === true,
    tell(notice) {
      void call(settings().onAction, notice, (cause) =>
        fail(new OrderError('bad_response', { code: 'onAction threw', cause })),
      )
    },
    fail,
  }
}

function timeOf(clock: StoreSettings['now']): Date {
  try {
    const now = readClock(clock)
    if (!Number.isNaN(now.getTime())) return now
  } catch {
    // A host's clock that fails is no clock.
  }
  return new Date()
}

/** Runs to the first `await` at once, so the host is told in order; a promise that it returns may reject too. */
async function call<T>(listener: ((told: T) => unknown) | undefined, told: T, caught: (thrown: unknown) => void) {
  try {
    await listener?.(told)
  } catch (thrown) {
    caught(thrown)
  }
}
