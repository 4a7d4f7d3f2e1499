import { getLedger } from '../../model/ledger'
import type { Order } from '../../model/order'
import type { ContractPromise, ContractSubject, OrderKind } from './ContractSubject'
import { isCarriedOut, readOrder } from './contractWrites'
import { demand } from './demand'
import { walk } from './moneyWalk'
import { demandSafe } from './orderState'

/** Walks that end with all refunded, with a release in between, and with something left. */
const SEEDS = [1, 2, 9]

/** How often four calls at once each move a third of what is left: three rounds leave nothing. */
const ROUNDS = 3

/** Money: whatever is asked, in whatever order and by however many, no more is captured than there is, nor refunded. */
export const moneyContract: readonly ContractPromise[] = [
  ...SEEDS.map((seed): ContractPromise => ({
    says: `whatever is captured, refunded, released and cancelled in whatever order, the amounts hold (seed ${seed})`,
    async test(subject) {
      if (!subject.adapter.capture) return 'the adapter has no capture'
      await walk(subject, subject.orders.authorized, seed)
    },
  })),
  race('capture', 'authorized', 'two clients that capture at once never capture more than there is'),
  race('refund', 'captured', 'two clients that refund at once never refund more than was captured'),
  {
    says: 'of a cancel and a capture at once, at most one happens',
    async test(subject) {
      const { adapter, second = adapter, orders } = subject
      if (!adapter.capture || !second.cancel) return 'the adapter has no capture, or no cancel'
      const before = await readOrder(subject, orders.authorized)
      const capture = { type: 'capture' as const, amount: before.remainingAmount, lines: [] }
      const [isCaptured, isCancelled] = await Promise.all([
        isCarriedOut(adapter, before.id, capture),
        isCarriedOut(second, before.id, { type: 'cancel' }),
      ])
      demand(!(isCaptured && isCancelled), 'a cancel and a capture at once must not both be carried out')
      const { capturedAmount, status } = await readOrder(subject, before.id)
      const advice = `after a capture that was ${isCaptured ? 'carried out' : 'refused'}, capturedAmount must say so`
      demand(capturedAmount === (isCaptured ? before.remainingAmount : 0), advice, { capturedAmount, status })
    },
  },
]

function race(type: 'capture' | 'refund', kind: OrderKind, says: string): ContractPromise {
  return {
    says,
    async test(subject) {
      const id = subject.orders[kind]
      if (!subject.adapter[type]) return `the adapter has no ${type}`
      if (id === undefined) return `no order is given as ${kind}`
      await moveAllAtOnce(subject, id, type)
    },
  }
}

async function moveAllAtOnce(subject: ContractSubject, id: string, type: 'capture' | 'refund'): Promise<void> {
  const { adapter, second = adapter } = subject
  const moved = type === 'capture' ? 'capturedAmount' : 'refundedAmount'
  const restOf = (order: Order) => (type === 'capture' ? order.remainingAmount : (getLedger(order).refundable ?? 0))
  let order = await readOrder(subject, id)
  let expected = order[moved]
  for (let round = 0; round < ROUNDS && restOf(order) > 0; round += 1) {
    const amount = round === 0 ? Math.ceil(restOf(order) / 3) : Math.max(1, Math.floor(restOf(order) / 3))
    const clients = [adapter, second, adapter, second]
    const answers = await Promise.all(clients.map((one) => isCarriedOut(one, id, { type, amount, lines: [] })))
    expected += amount * answers.filter(Boolean).length
    order = await readOrder(subject, id)
    const what = `after four times ${type} ${amount} at once`
    demandSafe(order, what)
    demand(
      order[moved] === expected,
      `${what}, ${moved} must be the sum of what was carried out: ${expected}`,
      order[moved],
    )
  }
}
