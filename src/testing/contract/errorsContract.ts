import type { ContractPromise } from './ContractSubject'
import { planFor, readOrder, send } from './contractWrites'
import { demand, demandFailure, REFUSED } from './demand'

/** Errors: what the backend refuses is an OrderError that says for sure that nothing happened; and nothing did. */
export const errorsContract: readonly ContractPromise[] = [
  {
    says: 'a capture of more than is left is refused with an OrderError, and changes nothing',
    skip: ({ adapter }) => (adapter.capture ? undefined : 'the adapter has no capture'),
    async test(subject) {
      const { adapter, orders } = subject
      const before = await readOrder(subject, orders.authorized)
      const command = { type: 'capture' as const, amount: before.remainingAmount + 1, lines: [] }
      await demandFailure(() => send(adapter, before.id, command), REFUSED, 'a capture of more than is left')
      const { capturedAmount } = await readOrder(subject, before.id)
      demand(capturedAmount === before.capturedAmount, 'a refused capture must change nothing', capturedAmount)
    },
  },
  {
    says: 'a refund of more than was captured is refused with an OrderError, and changes nothing',
    skip: ({ adapter, orders }) =>
      !adapter.refund ? 'the adapter has no refund' : orders.captured ? undefined : 'no order is given as captured',
    async test(subject) {
      const before = await readOrder(subject, subject.orders.captured ?? '')
      const command = { type: 'refund' as const, amount: before.capturedAmount + 1, lines: [] }
      await demandFailure(
        () => send(subject.adapter, before.id, command),
        REFUSED,
        'a refund of more than was captured',
      )
      const { refundedAmount } = await readOrder(subject, before.id)
      demand(refundedAmount === before.refundedAmount, 'a refused refund must change nothing', refundedAmount)
    },
  },
  {
    says: 'a write to an order that does not exist is refused with an OrderError',
    skip: ({ adapter }) => (adapter.capture ? undefined : 'the adapter has no capture'),
    async test(subject) {
      const order = await readOrder(subject, subject.orders.authorized)
      const { command } = planFor(subject, order, 'capture', { amount: 1 })
      const { missing = 'order-drawer-no-such-order' } = subject
      await demandFailure(() => send(subject.adapter, missing, command), REFUSED, `a capture of "${missing}"`)
    },
  },
]
