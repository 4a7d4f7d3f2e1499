import { OrderError, type OrderErrorKind } from '../adapters/OrderError'
import { unsent } from '../adapters/unsent'
import type { Order } from '../model/order'
import { type Answer, askAdapter } from './askAdapter'
import { findRecord, changeRecord, isOpen } from './orderRecord'
import type { Intent, Operation, Outcome } from './orderState'
import { freshOrder, readOrder } from './readOrder'
import { sameOrder } from './sameData'
import type { StoreDesk } from './storeDesk'
import { fail, tellStep, told } from './tellHost'
import { waitFor } from './waitFor'

/** Refusals that say something of the order itself: the one on screen may be old. */
const TELLING: readonly (OrderErrorKind | undefined)[] = ['rejected', 'validation', 'forbidden', 'not_found']

/**
 * Takes the lock of the order, sends an intent once, and settles what came of it. Never rejects.
 * `before`: the order when this write was last known not to have happened.
 */
export function sendIntent(desk: StoreDesk, intent: Intent, before: Order | undefined): Promise<Outcome> {
  const record = findRecord(desk)
  changeRecord(record, { operation: { is: 'sending', intent }, before })
  tellStep(desk, intent, { phase: 'start' })
  return record.outdated ? sendIfSame(desk, intent, before) : send(desk, intent)
}

/** On a page that slept: sends only if the order, read anew, is still the one that the person saw. */
async function sendIfSame(desk: StoreDesk, intent: Intent, seen: Order | undefined): Promise<Outcome> {
  const failure = await reread(desk, true)
  const { order: current, outdated } = findRecord(desk)
  if (outdated) {
    if (failure) return settle(desk, intent, false, { is: 'rejected', error: unsent(failure) })
    // It slept again while the order was read.
    return sendIfSame(desk, intent, seen)
  }
  if (sameOrder(seen, current)) return send(desk, intent)
  return settle(desk, intent, false, { is: 'conflict', error: new OrderError('conflict', current && { current }) })
}

function send(desk: StoreDesk, intent: Intent): Promise<Outcome> {
  const { adapter, actionTimeoutMs } = desk.settings
  const repeatable = adapter.idempotent === true
  // An answer that comes after the wait still counts.
  return waitFor(
    askAdapter(desk, intent),
    actionTimeoutMs,
    (answer: Answer = { is: 'unknown', error: new OrderError('timeout') }) => settle(desk, intent, repeatable, answer),
  )
}

async function settle(desk: StoreDesk, intent: Intent, repeatable: boolean, answer: Answer): Promise<Outcome> {
  const { order: sent, ...facts } = answer
  const { is, error } = facts
  const record = findRecord(desk)
  const { operation } = record
  if (told.has(intent.command)) return { is: 'done' }
  const waits = isOpen(operation) && operation.intent.id === intent.id
  // Of an attempt before the last, only that it was done counts.
  if (error && (!waits || operation.intent.attempts !== intent.attempts || operation.is === is)) {
    return { is: 'unknown', error }
  }
  if (!error) told.add(intent.command)
  if (!waits) {
    // Nobody waits any more, but money that moved is told all the same, and shown.
    tellStep(desk, intent, { phase: 'done' })
    void readOrder(desk, true)
    return { is: 'done' }
  }
  // Reads that began before the answer are void. The lock holds until the order is read: on the old one the same
  // write would be allowed again.
  changeRecord(record, { floor: record.sequence, operation: { is: 'sending', intent } })
  const order = is === 'conflict' ? error.current : sent
  const unrefreshed = (is === 'done' || is === 'conflict') && !order && (await reread(desk))
  const { order: shown = record.order, ...fresh } = order ? freshOrder(desk, record, order) : {}
  const known = (is === 'conflict' || !(error || unrefreshed)) && { order: shown as Order }
  const result = is === 'conflict' ? { is, theirs: shown } : facts
  const wait = error?.retryAfterMs
  changeRecord(record, {
    ...fresh,
    order: shown,
    operation: {
      ...result,
      intent,
      ...(is === 'unknown' && { repeatable }),
      ...(wait && { retryAt: Date.now() + wait }),
      ...(unrefreshed && { unrefreshed }),
    } as Operation,
  })
  tellStep(desk, intent, { phase: is, ...known, ...(error && { error }) })
  if (error && is !== 'conflict') void fail(desk, error)
  if (TELLING.includes(error?.kind)) await reread(desk, true)
  return { ...result, ...(!error && known) } as Outcome
}

/** Reads the order after a write; gives the error if that failed or took too long. */
function reread(desk: StoreDesk, quiet = false): Promise<OrderError | null> {
  const { actionTimeoutMs } = desk.settings
  return waitFor(readOrder(desk, true, quiet), actionTimeoutMs, (failure = new OrderError('timeout')) => failure)
}
