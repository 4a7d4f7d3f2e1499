import type { Order } from '../model/order'
import { type Write, WRITES } from '../rules/action'
import { checkCommand } from '../rules/checkCommand'
import type { Input } from '../rules/input'
import { plan } from '../rules/plan'
import type { Issue, Plan } from '../rules/planned'
import { createIntent, repeatIntent } from './createIntent'
import { findRecord, isOpen, type OrderRecord } from './orderRecord'
import type { Operation, Outcome } from './orderState'
import { sameData } from './sameData'
import { sendIntent } from './sendIntent'
import { contextOf, type StoreDesk, timeOf } from './storeDesk'
import { tell } from './tellHost'

/** What a write would do. A preview stays while a write is in flight; only sending waits for it. */
export function planWrite<W extends Write>(desk: StoreDesk, action: W, input: Input<W>): Plan {
  const { order } = findRecord(desk)
  try {
    if (!WRITES.includes(action)) return refusal('not_supported')
    // An order that is not read yet has no status that anybody knows.
    if (!order) return refusal('unknown_status')
    return plan(order, action, input, { ...contextOf(desk), pending: undefined })
  } catch {
    return refusal('inconsistent_data')
  }
}

/** The rules first, then the lock, then the adapter. */
export function runWrite<W extends Write>(desk: StoreDesk, action: W, input: Input<W>): Promise<Outcome> {
  return attempt(desk, action, () => {
    const planned = planWrite(desk, action, input)
    if (!planned.ok) return planned.issues
    // Looked at last: the host's clock and getters ran in the rules.
    const { order, operation } = findRecord(desk) as OrderRecord & { order: Order }
    if (isOpen(operation)) return refusal(operation.is === 'sending' ? 'busy' : 'outcome_unknown').issues
    const known = operation.is === 'rejected' && sameData(operation.intent.command, planned.command)
    const intent = known ? repeatIntent(operation.intent, order) : createIntent(order, planned.command, timeOf(desk))
    return sendIntent(desk, intent, order)
  })
}

type Tried = Extract<Operation, { is: 'rejected' | 'unknown' }>

/** Sends a rejected or unknown intent again, if it may be; nothing else is ever sent twice. Else reads the order. */
export async function retryWrite(desk: StoreDesk, refresh: () => Promise<void>): Promise<Outcome | undefined> {
  const { order, operation, before, outdated } = findRecord(desk)
  const isRejected = operation.is === 'rejected'
  const may = isRejected
    ? Date.now() >= (operation.retryAt ?? 0)
    : operation.is === 'unknown' && operation.repeatable && !outdated
  if (!may || !order) return void (await refresh())
  const { intent } = operation as Tried
  return attempt(desk, intent.command.type, () => {
    // After an unknown outcome the order may well look as if the write were no longer allowed, because it happened:
    // then only who may write is asked.
    const issues = checkCommand(order, intent.command, contextOf(desk)).filter(
      ({ code }) => isRejected || code === 'not_supported' || code === 'not_permitted',
    )
    return issues.length > 0 ? issues : sendIntent(desk, repeatIntent(intent), isRejected ? order : before)
  })
}

/** Sends, or refuses with what speaks against it. What fails here is the host's, or an order that is none. */
async function attempt(desk: StoreDesk, action: Write, send: () => Issue[] | Promise<Outcome>): Promise<Outcome> {
  let sent: Issue[] | Promise<Outcome>
  try {
    sent = send()
  } catch {
    sent = refusal('inconsistent_data').issues
  }
  if (!Array.isArray(sent)) return sent
  void tell(desk, { phase: 'refused', action, orderId: desk.orderId, issues: sent })
  return { is: 'refused', issues: sent }
}

function refusal(code: Issue['code']): Extract<Plan, { ok: false }> {
  return { ok: false, issues: [{ code }] }
}
