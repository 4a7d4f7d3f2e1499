import type { OrderAdapter } from '../../adapters/OrderAdapter'
import type { Clock } from '../../model/clock'
import type { Policy } from '../../rules/policy'

/** An adapter to be held to its contract, with orders that it may change. Made anew for each promise. */
export interface ContractSubject {
  adapter: OrderAdapter
  /** Another client of the same backend, for what two do at once. @default the adapter itself */
  second?: OrderAdapter
  /** Ids of orders that the adapter finds; promises about a kind of order that is left out are skipped. */
  orders: {
    /** Nothing captured yet; worth 2 minor units at least. */
    authorized: string
    /** Something captured, something left. */
    partlyCaptured?: string
    /** All of it captured; something can be refunded. */
    captured?: string
  }
  /** An id of no order. @default 'order-drawer-no-such-order' */
  missing?: string
  /** False for a backend that has no versions: then nobody notices what another person changed. @default true */
  hasVersions?: boolean
  /**
   * From now on, the next write of `adapter` is carried out, but its answer is lost on the way.
   * Promises about lost answers are skipped without it.
   */
  loseNextAnswer?(): unknown
  /** Changes an order elsewhere, for `subscribe`. @default a write through `second` */
  change?(orderId: string): unknown
  /** @default the machine's clock */
  now?: Clock
  /** The backend's own rules, where they differ. @default defaultPolicy */
  policy?: Partial<Policy>
  /** Called after each promise, kept or not. */
  close?(): unknown
}

/** What an order is given as. */
export type OrderKind = keyof ContractSubject['orders']

/** Why a promise does not concern an adapter; nothing where it was put to the test. */
export type Skipped = string | void

/** One promise of the port: a sentence, and how it is put to the test. */
export interface ContractPromise {
  says: string
  /** Rejects where the promise is broken. */
  test(subject: ContractSubject): Promise<Skipped>
}
