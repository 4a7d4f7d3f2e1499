import { WRITES, type Write } from '../../rules/action'
import type { ContractPromise, ContractSubject } from './ContractSubject'
import { carryOut, expecting, newKey, readOrder, send } from './contractWrites'
import { demand, demandFailure, demandKind, failureOf, REFUSED, UNKNOWN } from './demand'
import { demandUnchanged } from './orderState'
import { type ReadyWrite, readyWrite } from './writeCases'

const AGAIN = ' under the same key for the second time, although its version is no longer the order’s,'

/** Idempotency keys, for adapters that say `idempotent: true`: only then does the drawer offer Retry. */
export const idempotencyContract: readonly ContractPromise[] = [
  ...WRITES.map(twice),
  ...(['capture', 'refund', 'cancel'] as const).map(afterLostAnswer),
  {
    says: 'ten times the same capture at once under one key happens once',
    async test(subject) {
      const ready = await readyToRetry(subject, 'capture')
      if (typeof ready === 'string') return ready
      const { before, command, after } = ready
      const { adapter, second = adapter } = subject
      const context = { ...expecting(before), idempotencyKey: newKey() }
      const calls = Array.from({ length: 10 }, (_, at) =>
        failureOf(() => send(at % 2 ? second : adapter, before.id, command, { ...context, attempt: at + 1 })),
      )
      const failures = (await Promise.all(calls)).filter((failure) => failure !== undefined)
      const kinds = ['conflict', 'rate_limited', ...UNKNOWN] as const
      for (const { error } of failures) demandKind(error, kinds, 'a capture beside another one under its key')
      demand(failures.length < calls.length, 'of ten captures under one key at once, one must be answered')
      const { capturedAmount } = await readOrder(subject, before.id)
      const advice = `ten captures under one key at once must capture once: ${after.capturedAmount}`
      demand(capturedAmount === after.capturedAmount, advice, capturedAmount)
    },
  },
  {
    says: 'another payload under a key that was used is refused, and changes nothing',
    async test(subject) {
      const ready = await readyToRetry(subject, 'capture')
      if (typeof ready === 'string') return ready
      const { before, command } = ready
      const idempotencyKey = newKey()
      await carryOut(subject.adapter, before.id, command, { idempotencyKey })
      const between = await readOrder(subject, before.id)
      const other = { type: 'capture' as const, amount: 2, lines: [] }
      const again = () => send(subject.adapter, before.id, other, { idempotencyKey, attempt: 2 })
      await demandFailure(again, REFUSED, 'another payload under a used key')
      await demandUnchanged(subject, between, 'another payload under a used key')
    },
  },
]

/** The second attempt names the version that the person saw: what they know is what they sent. */
function twice(action: Write): ContractPromise {
  return {
    says: `the same ${action} under the same key happens once, and is answered twice`,
    async test(subject) {
      const ready = await readyToRetry(subject, action)
      if (typeof ready === 'string') return ready
      const { before, command } = ready
      const context = { ...expecting(before), idempotencyKey: newKey() }
      const first = await carryOut(subject.adapter, before.id, command, context)
      const between = await readOrder(subject, before.id)
      const second = await carryOut(subject.adapter, before.id, command, { ...context, attempt: 2 }, AGAIN)
      const { events } = await demandUnchanged(subject, between, `the second ${action} under the same key`)
      const isToldOnce = events?.length === between.events?.length
      demand(isToldOnce, `the second ${action} under the same key must add no event`, events?.slice(-2))
      if (action !== 'duplicate') return
      const isSame = JSON.stringify(first) === JSON.stringify(second)
      demand(isSame, 'two attempts under one key must make one duplicate, and answer alike', [first, second])
    },
  }
}

function afterLostAnswer(action: Write): ContractPromise {
  return {
    says: `a ${action} that is sent again because its answer was lost happens once`,
    async test(subject) {
      if (!subject.loseNextAnswer) return 'nothing can lose an answer: give loseNextAnswer'
      const ready = await readyToRetry(subject, action)
      if (typeof ready === 'string') return ready
      const { before, command, after } = ready
      const context = { ...expecting(before), idempotencyKey: newKey() }
      await subject.loseNextAnswer()
      await demandFailure(
        () => send(subject.adapter, before.id, command, context),
        UNKNOWN,
        `a ${action} without answer`,
      )
      await carryOut(subject.adapter, before.id, command, { ...context, attempt: 2 }, AGAIN)
      const fresh = await readOrder(subject, before.id)
      for (const name of ['capturedAmount', 'refundedAmount'] as const) {
        const advice = `a ${action} whose answer was lost must happen once: ${name} must be ${after[name]}`
        demand(fresh[name] === after[name], advice, fresh[name])
      }
    },
  }
}

async function readyToRetry(subject: ContractSubject, action: Write): Promise<ReadyWrite | string> {
  if (subject.adapter.idempotent !== true) return 'the adapter does not say that it is idempotent'
  return readyWrite(subject, action)
}
