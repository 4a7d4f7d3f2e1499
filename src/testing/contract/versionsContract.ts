import type { ContractPromise, ContractSubject } from './ContractSubject'
import { planFor, readOrder, send } from './contractWrites'
import { demand, demandFailure } from './demand'

/** Versions, for adapters whose orders have one: what somebody else changed is never written over unseen. */
export const versionsContract: readonly ContractPromise[] = [
  {
    says: 'each write gives the order another version',
    skip,
    async test(subject) {
      const { before, after } = await captureOne(subject)
      demandVersion(before.version)
      demand(after.version !== before.version, 'a write must give the order another version', after.version)
    },
  },
  {
    says: 'a write that expects a version which is no longer the order’s is a conflict, and changes nothing',
    skip,
    async test(subject) {
      const { before, after } = await captureOne(subject)
      demandVersion(before.version)
      const { command } = planFor(subject, after, 'capture', { amount: 1 })
      const stale = () => send(subject.adapter, after.id, command, { expectedVersion: before.version ?? '' })
      const { current } = await demandFailure(stale, ['conflict'], 'a write that expects an old version')
      const { capturedAmount, version } = await readOrder(subject, after.id)
      demand(capturedAmount === after.capturedAmount, 'a conflict must change nothing', capturedAmount)
      const isFresh = current === undefined || current.version === version
      demand(isFresh, `the order that comes with a conflict must be the fresh one: ${version}`, current?.version)
    },
  },
]

async function captureOne(subject: ContractSubject) {
  const before = await readOrder(subject, subject.orders.authorized)
  await send(subject.adapter, before.id, planFor(subject, before, 'capture', { amount: 1 }).command)
  return { before, after: await readOrder(subject, before.id) }
}

function skip({ adapter, hasVersions = true }: ContractSubject): string | undefined {
  if (!hasVersions) return 'its orders have no version'
  return adapter.capture ? undefined : 'the adapter has no capture'
}

function demandVersion(version: string | undefined): void {
  demand(
    typeof version === 'string' && version !== '',
    'an order must have a version; for a backend that has none, say `hasVersions: false`',
    version,
  )
}
