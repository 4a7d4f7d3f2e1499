import { ORDER_ERROR_KINDS } from '../../adapters/OrderError'
import type { Command } from '../../rules/command'
import type { ContractPromise } from './ContractSubject'
import { expecting, readOrder, send } from './contractWrites'
import { demand, demandFailure, demandKind, failureOf, REFUSED, UNKNOWN } from './demand'
import { MISSING } from './readsContract'
import { readyWrite } from './writeCases'

type Call = [name: string, call: () => Promise<unknown>]

/** Errors: each says whether something happened, and a refusal says why. */
export const errorsContract: readonly ContractPromise[] = [
  {
    says: 'whatever goes wrong is an OrderError of a known kind, and its messages are texts',
    async test(subject) {
      const { adapter, orders, missing = MISSING } = subject
      const { signal } = new AbortController()
      const { id, remainingAmount, capturedAmount } = await readOrder(subject, orders.authorized)
      const wrong: Command[] = [
        { type: 'capture', amount: remainingAmount + 1, lines: [] },
        { type: 'refund', amount: capturedAmount + 1, lines: [] },
        { type: 'editReferences' },
        { type: 'editShipping', address: {} },
      ]
      const calls = wrong
        .filter(({ type }) => adapter[type])
        .map((command): Call => [command.type, () => send(adapter, id, command)])
      calls.push(['getOrder', () => adapter.getOrder(missing, { signal })])
      for (const [name, call] of calls) {
        const failure = await failureOf(call)
        if (failure) demandKind(failure.error, ORDER_ERROR_KINDS, `${name}, if it fails,`)
      }
    },
  },
  {
    says: 'a refusal says why, in words for the person who asked',
    async test(subject) {
      const { adapter, orders } = subject
      if (!adapter.capture) return 'the adapter has no capture'
      const { id, remainingAmount } = await readOrder(subject, orders.authorized)
      const command = { type: 'capture' as const, amount: remainingAmount + 1, lines: [] }
      const { messages = [] } = await demandFailure(() => send(adapter, id, command), REFUSED, 'too large a capture')
      demand(messages.length > 0, 'a refusal must carry the backend’s own sentences as messages', messages)
    },
  },
  {
    says: 'a write whose answer is lost leaves open whether it happened',
    async test(subject) {
      if (!subject.loseNextAnswer) return 'nothing can lose an answer: give loseNextAnswer'
      const ready = await readyWrite(subject, 'capture')
      if (typeof ready === 'string') return ready
      const { before, command } = ready
      await subject.loseNextAnswer()
      const lost = () => send(subject.adapter, before.id, command, expecting(before))
      await demandFailure(lost, UNKNOWN, 'a capture whose answer is lost')
    },
  },
]
