import type { Order } from '../../model/order'
import type { OrderLine } from '../../model/orderLine'
import { WRITES, type Write } from '../../rules/action'
import type { Input } from '../../rules/input'
import type { ContractPromise, ContractSubject } from './ContractSubject'
import { planFor, readOrder, send } from './contractWrites'
import { demand } from './demand'

type Case = { [W in Write]?: { on: keyof ContractSubject['orders']; input: (order: Order) => Input<W> } }

/** A write of each kind whose result can be read in the order. */
const CASES: Case = {
  capture: { on: 'authorized', input: () => ({ amount: 1 }) },
  refund: { on: 'captured', input: () => ({ amount: 1 }) },
  cancel: { on: 'authorized', input: () => ({}) },
  release: { on: 'partlyCaptured', input: () => ({}) },
  editLines: { on: 'authorized', input: ({ lines }) => ({ lines: lines.map(renamed) }) },
  editReferences: {
    on: 'authorized',
    input: ({ merchantReference1 = '' }) => ({ merchantReference1: `${merchantReference1}-2`.slice(-40) }),
  },
  editShipping: {
    on: 'authorized',
    input: ({ shipping }) => ({ city: shipping?.city === 'Visby' ? 'Kalmar' : 'Visby' }),
  },
}

/** What is compared: a backend may word its own status after a refund, and keep its own lists. */
const FIGURES = ['amount', 'capturedAmount', 'refundedAmount', 'remainingAmount', 'merchantReference1'] as const

/** Writes: each does what the rules foresee, no more and no less, and answers with the fresh order or with nothing. */
export const writesContract: readonly ContractPromise[] = WRITES.flatMap((action) =>
  CASES[action] ? [promiseOf(action, CASES[action])] : [],
)

function promiseOf<W extends Write>(action: W, { on, input }: NonNullable<Case[W]>): ContractPromise {
  return {
    says: `${action} does what the rules foresee, and answers with the fresh order or with nothing`,
    skip({ adapter, orders }) {
      if (typeof adapter[action] !== 'function') return `the adapter has no ${action}`
      return orders[on] === undefined ? `no order is given as ${on}` : undefined
    },
    async test(subject) {
      const id = subject.orders[on] ?? ''
      const before = await readOrder(subject, id)
      const { command, after } = planFor(subject, before, action, (input as (order: Order) => Input<W>)(before))
      const { version } = before
      const answer = await send(subject.adapter, id, command, version === undefined ? {} : { expectedVersion: version })
      const fresh = await readOrder(subject, id)
      expectFigures(action, after, fresh)
      if (answer === undefined) return
      const answered = answer as Order | null
      const advice = `${action} must answer with the fresh order "${id}", or with undefined`
      demand(answered?.id === id, advice, answer)
      for (const figure of FIGURES) demand(answered[figure] === fresh[figure], `${advice}: ${figure}`, answered[figure])
    },
  }
}

function renamed(line: OrderLine, at: number): OrderLine {
  return at === 0 ? { ...line, name: `${line.name} B` } : line
}

function expectFigures(action: Write, wanted: Order, fresh: Order): void {
  for (const figure of FIGURES) {
    demand(fresh[figure] === wanted[figure], `after ${action}, ${figure} must be ${wanted[figure]}`, fresh[figure])
  }
  if (action !== 'refund') {
    demand(fresh.status === wanted.status, `after ${action}, the status must be ${wanted.status}`, fresh.status)
  }
  const names = (order: Order) => order.lines.map(({ name }) => name).join(' | ')
  demand(names(fresh) === names(wanted), `after ${action}, the lines must be ${names(wanted)}`, names(fresh))
  const { city } = wanted.shipping ?? {}
  demand(fresh.shipping?.city === city, `after ${action}, the city must be ${city}`, fresh.shipping?.city)
}
