import type { Order } from '../../model/order'
import type { Write } from '../../rules/action'
import type { Command } from '../../rules/command'
import type { ContractPromise, ContractSubject, OrderKind, Skipped } from './ContractSubject'
import { carryOut, readOrder, send } from './contractWrites'
import { demandFailure, REFUSED } from './demand'
import { demandUnchanged } from './orderState'
import { MISSING } from './readsContract'
import { renamed, verdictOf } from './writeCases'

/** A command of each kind, made without asking the rules. */
const COMMANDS: readonly [Write, (order: Order) => Command][] = [
  ['capture', () => ({ type: 'capture', amount: 1, lines: [] })],
  ['refund', () => ({ type: 'refund', amount: 1, lines: [] })],
  ['cancel', () => ({ type: 'cancel' })],
  ['release', () => ({ type: 'release' })],
  ['extend', () => ({ type: 'extend' })],
  ['editLines', ({ amount, lines }) => ({ type: 'editLines', amount, lines: lines.map(renamed) })],
  ['editReferences', () => ({ type: 'editReferences', merchantReference1: 'contract' })],
  ['editShipping', () => ({ type: 'editShipping', address: { city: 'Visby' } })],
]

/** Refusals: what the rules forbid is refused for sure, whoever sends it, and nothing happens. */
export const refusalsContract: readonly ContractPromise[] = [
  refusedAmounts('capture', 'authorized', 'a capture of more than is left', ({ remainingAmount }) => [
    remainingAmount + 1,
  ]),
  refusedAmounts('refund', 'captured', 'a refund of more than was captured', ({ capturedAmount, refundedAmount }) => [
    capturedAmount - refundedAmount + 1,
  ]),
  refusedAmounts('capture', 'authorized', 'a capture of nothing, of less, or of half a minor unit', () => [0, -1, 1.5]),
  refusedAmounts('refund', 'captured', 'a refund of nothing, of less, or of half a minor unit', () => [0, -1, 1.5]),
  {
    says: 'an edit that makes an order worth less than what is captured is refused, and changes nothing',
    async test(subject) {
      const id = subject.orders.partlyCaptured
      if (!subject.adapter.editLines) return 'the adapter has no editLines'
      if (id === undefined) return 'no order is given as partlyCaptured'
      const before = await readOrder(subject, id)
      const amount = before.capturedAmount - 1
      const line = { key: 'new-0', type: 'physical', name: 'Rest', quantity: 1, unitPrice: amount, totalAmount: amount }
      const lines = [{ ...line, discountAmount: 0, taxRate: 0, taxAmount: 0 }]
      await demandRefused(subject, id, { type: 'editLines', amount, lines }, 'an edit to less than is captured')
      await demandUnchanged(subject, before, 'a refused edit')
    },
  },
  {
    says: 'a write to an order that does not exist is refused, and reaches no other',
    async test(subject) {
      const { adapter, orders, missing = MISSING } = subject
      if (!adapter.capture) return 'the adapter has no capture'
      const before = await readOrder(subject, orders.authorized)
      for (const id of [missing, `${missing}/../${before.id}`]) {
        const what = `a capture of "${id}", which is the id of no order,`
        await demandRefused(subject, id, { type: 'capture', amount: 1, lines: [] }, what)
      }
      await demandUnchanged(subject, before, 'a write to another id')
    },
  },
  forbidden('authorized', 'authorized'),
  forbidden('partly captured', 'partlyCaptured'),
  forbidden('captured', 'captured'),
  forbidden('cancelled', 'authorized', 'cancel'),
]

function refusedAmounts(
  type: 'capture' | 'refund',
  kind: OrderKind,
  what: string,
  amountsOf: (order: Order) => number[],
): ContractPromise {
  return {
    says: `${what} is refused, and changes nothing`,
    async test(subject) {
      const id = subject.orders[kind]
      if (!subject.adapter[type]) return `the adapter has no ${type}`
      if (id === undefined) return `no order is given as ${kind}`
      const before = await readOrder(subject, id)
      for (const amount of amountsOf(before)) {
        await demandRefused(subject, id, { type, amount, lines: [] }, `${what} (${amount})`)
      }
      await demandUnchanged(subject, before, `a refused ${type}`)
    },
  }
}

/** What the status forbids. @param first what is done to the order before */
function forbidden(word: string, kind: OrderKind, first?: 'cancel'): ContractPromise {
  return {
    says: `what the rules forbid on an order that is ${word} is refused, and changes nothing`,
    async test(subject): Promise<Skipped> {
      const { adapter, orders } = subject
      const id = orders[kind]
      if (id === undefined) return `no order is given as ${kind}`
      if (first && !adapter[first]) return `the adapter has no ${first}`
      if (first) await carryOut(adapter, id, { type: first })
      const before = await readOrder(subject, id)
      const actions = COMMANDS.filter(([action]) => adapter[action] && !verdictOf(subject, before, action).allowed)
      if (actions.length === 0) return 'the adapter has nothing that the rules forbid there'
      for (const [action, commandOf] of actions) {
        await demandRefused(subject, id, commandOf(before), `${action} on an order that is ${before.status}`)
      }
      await demandUnchanged(subject, before, 'what is refused')
    },
  }
}

async function demandRefused({ adapter }: ContractSubject, id: string, command: Command, what: string) {
  await demandFailure(() => send(adapter, id, command), [...REFUSED, 'unsupported'], what)
}
