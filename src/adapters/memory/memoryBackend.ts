import { readClock, type Clock } from '../../model/clock'
import type { LogEntry } from '../../model/logEntry'
import type { Order } from '../../model/order'
import type { Origin } from '../../model/origin'
import { applyCommand } from '../../rules/applyCommand'
import { checkCommand } from '../../rules/checkCommand'
import type { Command } from '../../rules/command'
import type { Policy } from '../../rules/policy'
import type { DuplicateResult, LogSubject, WriteContext } from '../OrderAdapter'
import { OrderError } from '../OrderError'
import { KEPT_WRITES, payloadOf, type KeptWrite } from './idempotency'
import { memoryLogs } from './memoryLogs'
import type { MemoryState, StateKeeper } from './persistence'
import { refuse } from './refusal'

/** How the backend keeps its orders. */
export interface BackendTerms {
  now?: Clock | undefined
  policy?: Partial<Policy> | undefined
  actor: Origin
  idempotent: boolean
}

/** What came of a write. */
export interface Carried {
  order: Order
  result?: DuplicateResult
}

/** The backend itself, without network: each call reads the state, checks, and writes it back in one go. */
export interface MemoryBackend {
  /** Throws OrderError `not_found`. */
  read(orderId: string): Order
  /** Rejects with OrderError `not_found`, `validation`, `conflict` or `rejected`. */
  carryOut(orderId: string, command: Command, context?: Partial<WriteContext>): Promise<Carried>
  change(orderId: string, edit: (order: Order) => Order): Order
  /** Throws OrderError `not_found`. */
  logs(orderId: string, subject: LogSubject): LogEntry[]
}

/** How long a shopper has to approve a payment link, in milliseconds. */
const LINK_LIFE = 48 * 3_600_000

/** A backend over a state. */
export function createMemoryBackend(keeper: StateKeeper, terms: BackendTerms): MemoryBackend {
  const put = (order: Order, kept?: KeptWrite) => {
    const state = keeper.read()
    const writes = kept ? [...state.writes, kept].slice(-KEPT_WRITES) : state.writes
    keeper.write({ orders: state.orders.map((one) => (one.id === order.id ? order : one)), writes })
  }
  return {
    read: (orderId) => find(keeper.read(), orderId),
    logs: (orderId, subject) => memoryLogs(find(keeper.read(), orderId), subject, readClock(terms.now)),
    carryOut: (orderId, command, { idempotencyKey: key, expectedVersion } = {}) =>
      keeper.alone(() => {
        const state = keeper.read()
        const order = find(state, orderId)
        const payload = payloadOf(command)
        const before = terms.idempotent && key ? state.writes.find((write) => write.key === key) : undefined
        if (before) return answerAgain(before, order, payload)
        if (expectedVersion !== undefined && expectedVersion !== order.version) throw conflictWith(order)
        const { policy, actor: origin } = terms
        const now = readClock(terms.now)
        const issues = checkCommand(order, command, { now, policy })
        if (issues.length > 0) throw refuse(command.type, issues)
        const written = withOwnKeys(applyCommand(order, command, { now, policy, origin, idempotencyKey: key }), order)
        const answer = { order: withNextVersion(written), ...makeResult(order, command, now) }
        put(
          answer.order,
          key ? { key, orderId, payload, ...(answer.result ? { result: answer.result } : {}) } : undefined,
        )
        return answer
      }),
    change(orderId, edit) {
      const order = find(keeper.read(), orderId)
      const changed = withNextVersion({ ...edit(structuredClone(order)), id: orderId, version: order.version ?? '' })
      put(structuredClone(changed))
      return changed
    },
  }
}

/** What a backend says whose order has moved on. */
export function conflictWith(order: Order): OrderError {
  return new OrderError('conflict', { code: 'VERSION_MISMATCH', current: structuredClone(order) })
}

function find(state: MemoryState, orderId: string): Order {
  const order = state.orders.find(({ id }) => id === orderId)
  if (!order) throw new OrderError('not_found', { code: 'NO_SUCH_ORDER' })
  return order
}

function answerAgain(before: KeptWrite, order: Order, payload: string): Carried {
  if (before.orderId !== order.id || before.payload !== payload) {
    throw new OrderError('validation', {
      code: 'IDEMPOTENCY_KEY_REUSED',
      messages: ['This idempotency key was used for another request.'],
    })
  }
  return { order, ...(before.result ? { result: before.result } : {}) }
}

/** A line that the order did not have gets a key that no other line has. */
function withOwnKeys(order: Order, before: Order): Order {
  const known = new Set(before.lines.map(({ key }) => key))
  const lines = order.lines.map((line) => {
    if (known.has(line.key)) return line
    let n = 0
    while (known.has(`line-${n}`)) n += 1
    known.add(`line-${n}`)
    return { ...line, key: `line-${n}` }
  })
  return { ...order, lines }
}

function withNextVersion(order: Order): Order {
  const count = Number(order.version)
  return { ...order, version: String(Number.isSafeInteger(count) ? count + 1 : `${order.version ?? ''}+`) }
}

function makeResult(order: Order, command: Command, now: Date): { result?: DuplicateResult } {
  if (command.type !== 'duplicate') return {}
  const nth = 1 + (order.events ?? []).filter(({ type }) => type === 'duplicated').length
  const paymentLink = `https://pay.shop.example/${encodeURIComponent(order.id.slice(0, 8))}-${nth}`
  return { result: { paymentLink, expiresAt: new Date(now.getTime() + LINK_LIFE).toISOString() } }
}
