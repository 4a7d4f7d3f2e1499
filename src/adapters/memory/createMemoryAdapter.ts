import type { Clock } from '../../model/clock'
import type { Order } from '../../model/order'
import type { Origin } from '../../model/origin'
import type { Write } from '../../rules/action'
import type { Command } from '../../rules/command'
import type { Policy } from '../../rules/policy'
import type { OrderAdapter, WriteContext } from '../OrderAdapter'
import { createFaultBox, type Fault } from './faults'
import { createMemoryBackend } from './memoryBackend'
import { createMemoryNetwork, type Latency } from './memoryNetwork'
import { createOrderNews } from './orderNews'
import { createStateKeeper } from './persistence'

/** What the backend in memory starts with. */
export interface MemoryAdapterOptions {
  /** Copied; the backend never changes yours. @default none */
  orders?: readonly Order[]
  /** @default the machine's clock */
  now?: Clock
  /** Milliseconds that each call takes. @default 0 */
  latency?: Latency
  /** What goes wrong, from the start; `setFaults` changes it. */
  faults?: Fault | readonly Fault[]
  /** False for a backend that does not know idempotency keys: then every request counts. @default true */
  idempotent?: boolean
  /** Who writes: the origin of the events. @default a user, you@shop.example */
  actor?: Origin
  /** @default defaultPolicy */
  policy?: Partial<Policy>
  /** A localStorage key: the state outlives a reload, and every window of the origin shares it. */
  persistAs?: string
}

/** The port, whole, and the controls of a demo or a test. */
export interface MemoryAdapter extends Required<
  Pick<OrderAdapter, 'idempotent' | 'getOrder' | 'getLogs' | 'subscribe' | Write>
> {
  /** All orders as they now are, at once, without latency or faults. */
  list(): Order[]
  /** Changes an order behind the drawer's back and counts its version up. Throws OrderError `not_found`. */
  change(orderId: string, edit: (order: Order) => Order): Order
  /** What goes wrong from now on; without arguments nothing does. */
  setFaults(...faults: Fault[]): void
  /** Everything as it was at the start: orders and faults; the keys are forgotten. */
  reset(): void
}

/**
 * A complete backend in memory, for demos, stories and tests. It keeps the rules itself, by the same functions
 * as the drawer: a command that breaks them is refused with OrderError `rejected`.
 * Answers are copies; reads honour their signal; a write goes on once it is sent. Logs are told from the order's events;
 * of a write whose answer is lost, subscribers are not told either.
 */
export function createMemoryAdapter(options: MemoryAdapterOptions = {}): MemoryAdapter {
  const { latency = 0, idempotent = true, actor = { kind: 'user', email: 'you@shop.example' } } = options
  const orders = structuredClone([...(options.orders ?? [])]).map((order) => ({ version: '1', ...order }))
  const keeper = createStateKeeper({ orders, writes: [] }, options.persistAs)
  const backend = createMemoryBackend(keeper, { now: options.now, policy: options.policy, actor, idempotent })
  const firstFaults = [options.faults ?? []].flat()
  const faults = createFaultBox(firstFaults)
  const news = createOrderNews(keeper, options.persistAs)
  const network = createMemoryNetwork(backend, faults, latency, news.tell)
  const writeOrder = async (orderId: string, command: Command, context?: Partial<WriteContext>) =>
    (await network.write(orderId, command, context)).order

  return {
    idempotent,
    getOrder: network.read,
    getLogs: network.logs,
    subscribe: news.subscribe,
    capture: writeOrder,
    refund: writeOrder,
    cancel: writeOrder,
    release: writeOrder,
    extend: writeOrder,
    editLines: writeOrder,
    editReferences: writeOrder,
    editShipping: writeOrder,
    editBilling: writeOrder,
    duplicate: async (orderId, command, context) => (await network.write(orderId, command, context)).result ?? {},
    list: () => structuredClone([...keeper.read().orders]),
    change(orderId, edit) {
      const changed = structuredClone(backend.change(orderId, edit))
      news.tell(orderId)
      return changed
    },
    setFaults: (...next) => faults.set(next),
    reset() {
      faults.set(firstFaults)
      keeper.write({ orders, writes: [] })
      news.tell()
    },
  }
}
