import { getLedger } from '../../model/ledger'
import { contradicts } from '../../rules/contradictions'
import type { ContractPromise } from './ContractSubject'
import { readOrder } from './contractWrites'
import { demand, demandFailure } from './demand'

const MISSING = 'order-drawer-no-such-order'

/** Reads: the right order, whole, the same twice; no order, and no read that was given up, ever looks like one. */
export const readsContract: readonly ContractPromise[] = [
  {
    says: 'getOrder answers with the order that was asked for',
    async test(subject) {
      for (const id of Object.values(subject.orders)) {
        const order = await readOrder(subject, id)
        demand(order?.id === id, `getOrder("${id}") must answer with the order of that id`, order?.id)
      }
    },
  },
  {
    says: 'its amounts are whole minor units that do not contradict each other, and its lines have keys of their own',
    async test(subject) {
      for (const id of Object.values(subject.orders)) {
        const order = await readOrder(subject, id)
        const { amount, capturedAmount, refundedAmount, remainingAmount, currency } = order
        const figures = { amount, capturedAmount, refundedAmount, remainingAmount, currency }
        demand(!contradicts(order, getLedger(order)), `the amounts of "${id}" must not contradict each other`, figures)
        const keys = order.lines.map(({ key }) => key)
        demand(new Set(keys).size === keys.length, `each line of "${id}" must have a key of its own`, keys)
      }
    },
  },
  {
    says: 'two reads with nothing in between answer alike, version included',
    async test(subject) {
      const { authorized } = subject.orders
      const [first, second] = [await readOrder(subject, authorized), await readOrder(subject, authorized)]
      const isAlike = JSON.stringify(first) === JSON.stringify(second)
      demand(isAlike, 'two reads with no write between them must answer alike', [first.version, second.version])
    },
  },
  {
    says: 'an order that does not exist is OrderError not_found',
    async test({ adapter, missing = MISSING }) {
      const { signal } = new AbortController()
      await demandFailure(() => adapter.getOrder(missing, { signal }), ['not_found'], `getOrder("${missing}")`)
    },
  },
  {
    says: 'a read whose signal is aborted fails, with OrderError aborted or an AbortError',
    async test({ adapter, orders }) {
      const answer = await adapter.getOrder(orders.authorized, { signal: AbortSignal.abort() }).catch(nameOfFailure)
      demand(answer === 'aborted', 'getOrder with an aborted signal must reject: pass the signal on to fetch', answer)
    },
  },
]

function nameOfFailure(error: { name?: string; kind?: string }): string {
  return error?.name === 'AbortError' || error?.kind === 'aborted' ? 'aborted' : String(error)
}
