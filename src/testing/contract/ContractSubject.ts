import type { OrderAdapter } from '../../adapters/OrderAdapter'
import type { Clock } from '../../model/clock'
import type { Policy } from '../../rules/policy'

/** An adapter to be held to its contract, with orders that it may change. Made anew for each promise. */
export interface ContractSubject {
  adapter: OrderAdapter
  /** Ids of orders that the adapter finds; promises about a kind of order that is left out are skipped. */
  orders: {
    /** Nothing captured yet; worth 2 minor units at least. */
    authorized: string
    /** Something captured, something left. */
    partlyCaptured?: string
    /** Something that can be refunded. */
    captured?: string
  }
  /** An id of no order. @default 'order-drawer-no-such-order' */
  missing?: string
  /** False for a backend that has no versions: then nobody notices what another person changed. @default true */
  hasVersions?: boolean
  /** Changes an order elsewhere, for `subscribe`. @default a write through the adapter */
  change?(orderId: string): unknown
  /** @default the machine's clock */
  now?: Clock
  /** The backend's own rules, where they differ. @default defaultPolicy */
  policy?: Partial<Policy>
  /** Called after each promise, kept or not. */
  close?(): unknown
}

/** One promise of the port: a sentence, and how it is put to the test. */
export interface ContractPromise {
  says: string
  /** Why it does not concern an adapter; nothing where it does. */
  skip?(subject: ContractSubject): string | undefined
  test(subject: ContractSubject): Promise<void>
}
