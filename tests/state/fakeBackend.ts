import type { OrderAdapter, WriteContext } from '../../src/adapters/OrderAdapter'
import type { Order } from '../../src/model/order'
import { WRITES, type Write } from '../../src/rules/action'
import { applyCommand } from '../../src/rules/applyCommand'
import type { Command } from '../../src/rules/command'
import { createOrderStore } from '../../src/state/createOrderStore'
import type { ActionNotice, Operation, OrderSnapshot, OrderStore, OrderStoreOptions } from '../../src/state/orderState'
import type { OrderError } from '../../src/adapters/OrderError'
import { anOrder, NOW } from '../harness/orders'

interface WriteCall {
  action: Write
  orderId: string
  command: Command
  context: WriteContext
}

/** A backend of one order behind a port; a test may put its own answer in place of the right one. */
export interface FakeBackend {
  adapter: OrderAdapter
  order: Order
  reads: { orderId: string; signal: AbortSignal }[]
  writes: WriteCall[]
  /** @default the order as it is */
  read: (call: { orderId: string; signal: AbortSignal }) => unknown
  /** @default carries the command out and answers with the order */
  write: (call: WriteCall) => unknown
  carryOut(call: WriteCall): Order
}

/** All writes are there; keys are honoured only if the test says so. */
export function createFakeBackend(order: Order = anOrder(), idempotent = false): FakeBackend {
  const fake: FakeBackend = {
    order,
    reads: [],
    writes: [],
    read: () => structuredClone(fake.order),
    write: (call) => fake.carryOut(call),
    carryOut({ command, context }) {
      const changed = applyCommand(fake.order, command, { now: NOW, idempotencyKey: context.idempotencyKey })
      fake.order = { ...changed, version: `${fake.order.version}+` }
      return structuredClone(fake.order)
    },
    adapter: {} as OrderAdapter,
  }
  const methods = WRITES.map((action) => [
    action,
    async (orderId: string, command: Command, context: WriteContext) => {
      const call = { action, orderId, command, context }
      fake.writes.push(call)
      return fake.write(call)
    },
  ])
  fake.adapter = {
    ...(Object.fromEntries(methods) as object),
    idempotent,
    async getOrder(orderId, { signal }) {
      fake.reads.push({ orderId, signal })
      return fake.read({ orderId, signal }) as Order
    },
  }
  return fake
}

/** A store whose order is read, and what its host was told. */
export async function openStore(fake: FakeBackend, options: Partial<OrderStoreOptions> = {}) {
  const notices: ActionNotice[] = []
  const errors: OrderError[] = []
  const store = createOrderStore({
    adapter: fake.adapter,
    orderId: fake.order.id,
    now: NOW,
    onAction: (notice) => notices.push(notice),
    onError: (error) => errors.push(error),
    ...options,
  })
  await settled()
  return { store, notices, errors, phases: () => notices.map(({ phase }) => phase) }
}

/** A promise that a test settles. */
export function deferred<T = unknown>() {
  let resolve!: (value: T) => void
  let reject!: (reason: unknown) => void
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}

/** Lets all promises that can settle do so, with true and with fake timers alike. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve()
}

/** The snapshot of an order that is there. */
export function ready(store: OrderStore): Extract<OrderSnapshot, { phase: 'ready' }> {
  const snapshot = store.getSnapshot()
  if (snapshot.phase !== 'ready') throw new Error(`The order is not there: ${snapshot.phase}`)
  return snapshot
}

/** The operation, if it is of this kind. */
export function operation<Is extends Operation['is']>(store: OrderStore, is: Is): Extract<Operation, { is: Is }> {
  const found = ready(store).operation
  if (found.is !== is) throw new Error(`Expected ${is}, found ${found.is}`)
  return found as Extract<Operation, { is: Is }>
}
