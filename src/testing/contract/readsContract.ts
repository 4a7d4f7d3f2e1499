import { getLedger } from '../../model/ledger'
import { contradicts } from '../../rules/contradictions'
import type { ContractPromise } from './ContractSubject'
import { readOrder } from './contractWrites'
import { demandFailure, demand } from './demand'

/** The default id of no order. */
export const MISSING = 'order-drawer-no-such-order'

/** Reads: the right order, whole, the same twice; and no order ever looks like one. */
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
        const advice = `the amounts of "${id}" must be whole minor units that do not contradict each other`
        demand(!contradicts(order, getLedger(order)), advice, figures)
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
    says: 'an odd id is passed on as it is, and never finds another order',
    async test({ adapter, orders }) {
      const { signal } = new AbortController()
      for (const id of oddIds(orders.authorized)) {
        const what = `getOrder(${JSON.stringify(id)}), which is the id of no order: pass it on as it is (in a path, percent-encoded), which`
        await demandFailure(() => adapter.getOrder(id, { signal }), ['not_found', 'validation'], what)
      }
    },
  },
]

/** Ids of no order that lead to one, or nowhere, where they are put into an address as they are. */
function oddIds(id: string): string[] {
  return [`no/../${id}`, `${id}/`, `${id}?a=b`, `${id}#a`, ` ${id} `, `${id}%20`, '..', '100 % 🕯️']
}
