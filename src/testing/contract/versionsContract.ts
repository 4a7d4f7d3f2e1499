import type { Order } from '../../model/order'
import { WRITES, type Write } from '../../rules/action'
import type { ContractPromise, ContractSubject } from './ContractSubject'
import { carryOut, expecting, readOrder, send } from './contractWrites'
import { demand, demandFailure, demandKind, failureOf, REFUSED } from './demand'
import { demandUnchanged } from './orderState'
import { planWrite, type ReadyWrite, readyWrite, verdictOf } from './writeCases'

/** Writes that can stand between a person's look at an order and their own write; the first that can be done is. */
const BETWEEN: readonly Write[] = ['editReferences', 'editShipping', 'refund', 'capture']

/** Versions, for adapters whose orders have one: what somebody else changed is never written over unseen. */
export const versionsContract: readonly ContractPromise[] = [
  {
    says: 'each write gives the order another version',
    async test(subject) {
      const ready = await readyVersioned(subject, 'capture')
      if (typeof ready === 'string') return ready
      const { before, command } = ready
      await carryOut(subject.adapter, before.id, command)
      const { version } = await readOrder(subject, before.id)
      demand(version !== before.version, 'a write must give the order another version', version)
    },
  },
  // A duplicate changes nothing of the order.
  ...WRITES.filter((action) => action !== 'duplicate').map(stale),
  {
    says: 'of two writes at once that expect the same version, exactly one happens',
    async test(subject) {
      const ready = await readyVersioned(subject, 'capture')
      if (typeof ready === 'string') return ready
      const { before, command, after } = ready
      const { adapter, second = adapter } = subject
      const calls = [adapter, second].map((one) => failureOf(() => send(one, before.id, command, expecting(before))))
      const failures = (await Promise.all(calls)).filter((failure) => failure !== undefined)
      const advice =
        'of two writes at once that expect the same version, exactly one must be carried out: compare the version and write in one go'
      demand(failures.length === 1, advice, `${2 - failures.length} were`)
      for (const { error } of failures) demandKind(error, REFUSED, 'the other of two writes at once')
      const { capturedAmount } = await readOrder(subject, before.id)
      demand(capturedAmount === after.capturedAmount, advice, { capturedAmount })
    },
  },
]

function stale(action: Write): ContractPromise {
  return {
    says: `${action} that expects a version which is no longer the order’s is a conflict, and changes nothing`,
    async test(subject) {
      const ready = await readyVersioned(subject, action)
      if (typeof ready === 'string') return ready
      const { before } = ready
      if (!(await changeSomething(subject, before))) return 'the adapter has nothing that could change the order before'
      const between = await readOrder(subject, before.id)
      if (!verdictOf(subject, between, action).allowed) return `once the order is changed, the rules allow no ${action}`
      const { command } = planWrite(subject, between, action)
      const late = () => send(subject.adapter, before.id, command, expecting(before))
      const { current } = await demandFailure(late, ['conflict'], `${action} that expects an old version`)
      await demandUnchanged(subject, between, `${action} that is a conflict`)
      const isFresh = current === undefined || current.version === between.version
      demand(isFresh, `the current order of a conflict must be the fresh one: ${between.version}`, current?.version)
    },
  }
}

async function changeSomething(subject: ContractSubject, order: Order): Promise<boolean> {
  const { adapter, second = adapter } = subject
  const action = BETWEEN.find((one) => second[one] && verdictOf(subject, order, one).allowed)
  if (action) await carryOut(second, order.id, planWrite(subject, order, action).command)
  return action !== undefined
}

async function readyVersioned(subject: ContractSubject, action: Write): Promise<ReadyWrite | string> {
  if (subject.hasVersions === false) return 'its orders have no version'
  const ready = await readyWrite(subject, action)
  if (typeof ready === 'string') return ready
  const { version } = ready.before
  const advice = 'an order must have a version; for a backend that has none, say `hasVersions: false`'
  demand(typeof version === 'string' && version !== '', advice, version)
  return ready
}
