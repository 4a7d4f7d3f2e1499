import { abortsContract } from './contract/abortsContract'
import type { ContractPromise, ContractSubject } from './contract/ContractSubject'
import { broken, isBroken } from './contract/demand'
import { errorsContract } from './contract/errorsContract'
import { historyContract } from './contract/historyContract'
import { idempotencyContract } from './contract/idempotencyContract'
import { moneyContract } from './contract/moneyContract'
import { readsContract } from './contract/readsContract'
import { refusalsContract } from './contract/refusalsContract'
import { subscribeContract } from './contract/subscribeContract'
import { versionsContract } from './contract/versionsContract'
import { writesContract } from './contract/writesContract'

/** A host's test runner: Vitest, Jest, Mocha or node:test. */
export interface ContractRunner {
  describe: (name: string, body: () => void) => unknown
  it: (name: string, body: (...context: unknown[]) => Promise<void>) => unknown
  /** For runners that want each test to assert something; node:test has none. */
  expect?: (value: unknown) => { toBe(wanted: unknown): unknown }
}

const SUBJECTS: readonly (readonly [name: string, promises: readonly ContractPromise[]])[] = [
  ['reads', readsContract],
  ['aborts', abortsContract],
  ['writes', writesContract],
  ['refusals', refusalsContract],
  ['errors', errorsContract],
  ['idempotency', idempotencyContract],
  ['versions', versionsContract],
  ['history', historyContract],
  ['money', moneyContract],
  ['subscribe', subscribeContract],
]

/**
 * Holds an adapter to what the drawer relies on, as tests of the host's own runner. A promise that does not concern the
 * adapter (a method that it lacks, an order that was not given) is skipped where the runner can skip from inside a test,
 * and passes elsewhere. A broken promise says what to fix.
 *
 * @param createSubject makes the adapter and the orders that it may change; called for each promise, so that none sees
 * another's writes
 */
export function runAdapterContract(
  runner: ContractRunner,
  createSubject: () => ContractSubject | Promise<ContractSubject>,
  name = 'The contract of the adapter',
): void {
  const { describe, it, expect } = runner
  const hold = async (promise: ContractPromise, context: unknown) => {
    const subject = await createSubject()
    try {
      const { failure, skipped } = await outcomeOf(promise, subject)
      if (failure) throw failure
      expect?.(failure).toBe(undefined)
      if (skipped !== undefined) (context as { skip?: (why: string) => void } | undefined)?.skip?.(skipped)
    } finally {
      await subject.close?.()
    }
  }
  describe(name, () => {
    for (const [subjectName, promises] of SUBJECTS) {
      describe(subjectName, () => {
        for (const promise of promises) it(promise.says, (...[context]) => hold(promise, context))
      })
    }
  })
}

async function outcomeOf({ says, test }: ContractPromise, subject: ContractSubject) {
  try {
    return { skipped: (await test(subject)) ?? undefined }
  } catch (error) {
    return { failure: isBroken(error) ? error : broken(says, error) }
  }
}
