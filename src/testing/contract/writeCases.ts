import { readClock } from '../../model/clock'
import type { Order } from '../../model/order'
import type { OrderLine } from '../../model/orderLine'
import type { Write } from '../../rules/action'
import { getCapabilities } from '../../rules/capabilities'
import type { Command } from '../../rules/command'
import type { Input } from '../../rules/input'
import { plan } from '../../rules/plan'
import type { Verdict } from '../../rules/verdict'
import type { ContractSubject, OrderKind } from './ContractSubject'
import { readOrder } from './contractWrites'
import { demand } from './demand'

/** On which order each write is tried, and with what. */
const CASES: { [W in Write]: { on: OrderKind; input(order: Order): Input<W> } } = {
  capture: { on: 'authorized', input: () => ({ amount: 1 }) },
  refund: { on: 'captured', input: () => ({ amount: 1 }) },
  cancel: { on: 'authorized', input: () => ({}) },
  release: { on: 'partlyCaptured', input: () => ({}) },
  extend: { on: 'authorized', input: () => ({}) },
  duplicate: { on: 'authorized', input: () => ({}) },
  editLines: { on: 'authorized', input: ({ lines }) => ({ lines: lines.map(renamed) }) },
  editReferences: {
    on: 'authorized',
    input: ({ merchantReference1 = '' }) => ({ merchantReference1: `${merchantReference1}-2`.slice(-40) }),
  },
  editShipping: { on: 'authorized', input: ({ shipping }) => ({ city: otherCity(shipping?.city) }) },
  editBilling: { on: 'authorized', input: ({ billing }) => ({ city: otherCity(billing?.city) }) },
}

/** Writes that not every order is offered. */
const NOT_FOR_ALL: readonly Write[] = ['extend', 'editBilling']

/** A write that the rules allow, and what they foresee. */
export interface ReadyWrite {
  before: Order
  command: Command
  after: Order
}

/** Reads the order that a write is tried on, and plans it; or says why it does not concern the adapter. */
export async function readyWrite(subject: ContractSubject, action: Write): Promise<ReadyWrite | string> {
  const { adapter, orders } = subject
  const { on } = CASES[action]
  if (typeof adapter[action] !== 'function') return `the adapter has no ${action}`
  const id = orders[on]
  if (id === undefined) return `no order is given as ${on}`
  const before = await readOrder(subject, id)
  if (NOT_FOR_ALL.includes(action) && !verdictOf(subject, before, action).allowed) return `the rules offer no ${action}`
  return { before, ...planWrite(subject, before, action) }
}

/** Plans a write as the drawer does; demands that the rules allow it, since the orders are meant for it. */
export function planWrite<W extends Write>(
  { now, policy }: ContractSubject,
  order: Order,
  action: W,
  input: Input<W> = CASES[action].input(order),
): Omit<ReadyWrite, 'before'> {
  const planned = plan(order, action, input, { now: readClock(now), policy })
  const advice = `the order "${order.id}" must be one for which the rules allow ${action}`
  demand(planned.ok, advice, planned.ok ? undefined : planned.issues)
  return planned
}

/** Whether the rules allow a write. */
export function verdictOf({ now, policy }: ContractSubject, order: Order, action: Write): Verdict {
  return getCapabilities(order, { now: readClock(now), policy })[action]
}

/** A line of another name, if it is the first. */
export function renamed(line: OrderLine, at: number): OrderLine {
  return at === 0 ? { ...line, name: `${line.name} B` } : line
}

function otherCity(city: string | undefined): string {
  return city === 'Visby' ? 'Kalmar' : 'Visby'
}
