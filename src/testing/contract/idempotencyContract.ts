import type { ContractPromise, ContractSubject } from './ContractSubject'
import { newKey, planFor, readOrder, send } from './contractWrites'
import { demand, demandFailure, REFUSED } from './demand'

/** Idempotency keys, for adapters that say `idempotent: true`: only then does the drawer offer Retry. */
export const idempotencyContract: readonly ContractPromise[] = [
  {
    says: 'the same capture under the same key happens once, and the second answer says so',
    skip,
    async test(subject) {
      const { adapter, orders } = subject
      const before = await readOrder(subject, orders.authorized)
      const { command } = planFor(subject, before, 'capture', { amount: 1 })
      const idempotencyKey = newKey()
      // The second attempt still names the version that the person saw: the first may have been lost.
      const context = { idempotencyKey, ...(before.version !== undefined && { expectedVersion: before.version }) }
      await send(adapter, before.id, command, context)
      await send(adapter, before.id, command, { ...context, attempt: 2 })
      const { capturedAmount } = await readOrder(subject, before.id)
      const wanted = before.capturedAmount + 1
      demand(capturedAmount === wanted, `two attempts under one key must capture once: ${wanted}`, capturedAmount)
    },
  },
  {
    says: 'another payload under a key that was used is refused, and changes nothing',
    skip,
    async test(subject) {
      const { adapter, orders } = subject
      const before = await readOrder(subject, orders.authorized)
      const idempotencyKey = newKey()
      await send(adapter, before.id, planFor(subject, before, 'capture', { amount: 1 }).command, { idempotencyKey })
      const between = await readOrder(subject, before.id)
      const other = { type: 'capture' as const, amount: 2, lines: [] }
      const again = () => send(adapter, before.id, other, { idempotencyKey })
      await demandFailure(again, REFUSED, 'another payload under a used key')
      const { capturedAmount } = await readOrder(subject, before.id)
      demand(capturedAmount === between.capturedAmount, 'a used key must capture nothing more', capturedAmount)
    },
  },
]

function skip({ adapter }: ContractSubject): string | undefined {
  if (adapter.idempotent !== true) return 'the adapter does not say that it is idempotent'
  return adapter.capture ? undefined : 'the adapter has no capture'
}
