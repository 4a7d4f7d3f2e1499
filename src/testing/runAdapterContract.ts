import type { ContractPromise, ContractSubject } from './contract/ContractSubject'
import { errorsContract } from './contract/errorsContract'
import { idempotencyContract } from './contract/idempotencyContract'
import { readsContract } from './contract/readsContract'
import { subscribeContract } from './contract/subscribeContract'
import { versionsContract } from './contract/versionsContract'
import { writesContract } from './contract/writesContract'

/** What a host hands over: its test runner, and its adapter. */
export interface AdapterContractOptions {
  /** Of Vitest, Jest, Mocha or node:test. */
  describe: (name: string, body: () => void) => unknown
  it: (name: string, body: (...context: unknown[]) => Promise<void>) => unknown
  /** Makes the adapter and the orders that it may change; called for each promise, so that none sees another's writes. */
  make: () => ContractSubject | Promise<ContractSubject>
  /** @default 'The contract of the adapter' */
  name?: string
}

const SUBJECTS: readonly (readonly [name: string, promises: readonly ContractPromise[]])[] = [
  ['reads', readsContract],
  ['writes', writesContract],
  ['errors', errorsContract],
  ['idempotency', idempotencyContract],
  ['versions', versionsContract],
  ['subscribe', subscribeContract],
]

/**
 * Holds an adapter to what the drawer relies on, as tests of the host's own runner: reads, writes, errors,
 * idempotency keys, versions, subscription. A promise that does not concern the adapter (a method that it lacks, an
 * order that was not given) is skipped where the runner can skip from inside a test, and passes elsewhere.
 */
export function runAdapterContract({ describe, it, make, name }: AdapterContractOptions): void {
  describe(name ?? 'The contract of the adapter', () => {
    for (const [subjectName, promises] of SUBJECTS) {
      describe(subjectName, () => {
        for (const promise of promises) it(promise.says, (...[context]) => keep(promise, make, context))
      })
    }
  })
}

async function keep(promise: ContractPromise, make: AdapterContractOptions['make'], context: unknown): Promise<void> {
  const subject = await make()
  try {
    const reason = promise.skip?.(subject)
    if (reason === undefined) await promise.test(subject)
    else (context as { skip?: (why: string) => void } | undefined)?.skip?.(reason)
  } finally {
    await subject.close?.()
  }
}
