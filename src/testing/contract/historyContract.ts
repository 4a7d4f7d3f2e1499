import type { LogSubject } from '../../adapters/OrderAdapter'
import { deriveEvents } from '../../model/deriveEvents'
import type { Order } from '../../model/order'
import type { EventType, OrderEvent } from '../../model/orderEvent'
import type { Write } from '../../rules/action'
import type { ContractPromise } from './ContractSubject'
import { carryOut, expecting, readOrder } from './contractWrites'
import { demand } from './demand'
import { readyWrite } from './writeCases'

/** What the timeline tells of each write. */
const EVENTS: readonly [Write, EventType][] = [
  ['capture', 'captured'],
  ['refund', 'refunded'],
  ['cancel', 'cancelled'],
  ['release', 'released'],
  ['extend', 'extended'],
  ['editLines', 'lines_edited'],
  ['editReferences', 'references_edited'],
  ['editShipping', 'shipping_edited'],
  ['editBilling', 'billing_edited'],
]

/** History, for adapters that give events or logs: each write is told once, and can be looked up. */
export const historyContract: readonly ContractPromise[] = [
  ...EVENTS.map(([action, type]) => toldOnce(action, type)),
  loggedUnder('capture', ({ captures }, after) => ['captureId', newOnes(captures, after.captures)]),
  loggedUnder('refund', ({ refunds }, after) => ['refundId', newOnes(refunds, after.refunds)]),
  loggedUnder('cancel', ({ events }, after) => ['eventId', newOnes(events, after.events)]),
]

function toldOnce(action: Write, type: EventType): ContractPromise {
  return {
    says: `the events tell once of ${action}: when, and who did it`,
    async test(subject) {
      const ready = await readyWrite(subject, action)
      if (typeof ready === 'string') return ready
      const { before, command } = ready
      if (!before.events) return 'its orders have no events'
      await carryOut(subject.adapter, before.id, command, expecting(before))
      const after = await readOrder(subject, before.id)
      const told = newOnes(before.events, after.events).filter((event) => event.type === type)
      const [event] = told
      demand(told.length === 1 && event !== undefined, `after ${action}, one new event must be "${type}"`, told)
      demandWhole(event)
      const count = (order: Order) => deriveEvents(order).filter((one) => one.type === type).length
      const advice = `the id of a "${type}" event must be "${type}:" and the id of what it tells of, so that the timeline tells it once`
      demand(count(after) === count(before) + 1, advice, event.id)
    },
  }
}

function demandWhole({ type, at, origin }: OrderEvent): void {
  demand(!Number.isNaN(Date.parse(at)), `a "${type}" event must say when it was: at, in ISO 8601`, at)
  const isKnown = ['api', 'user', 'customer', 'system'].includes(origin?.kind ?? '')
  demand(isKnown, `a "${type}" event must say who did it: origin`, origin ?? null)
}

/** @param madeBy what the write made, and by which name its logs are asked for */
function loggedUnder(
  action: Write,
  madeBy: (before: Order, after: Order) => [name: keyof LogSubject, made: { id: string }[]],
): ContractPromise {
  return {
    says: `the logs of a ${action} are found by its id`,
    async test(subject) {
      const { adapter } = subject
      if (!adapter.getLogs) return 'the adapter has no getLogs'
      const ready = await readyWrite(subject, action)
      if (typeof ready === 'string') return ready
      const { before, command } = ready
      await carryOut(adapter, before.id, command, expecting(before))
      const [name, [made]] = madeBy(before, await readOrder(subject, before.id))
      if (!made) return `its orders do not tell the ${name} of a ${action}`
      const { id } = made
      const entries = await adapter.getLogs(before.id, { [name]: id }, { signal: new AbortController().signal })
      const what = `getLogs(…, { ${name}: "${id}" })`
      demand(Array.isArray(entries) && entries.length > 0, `${what} must give the log of the ${action}`, entries)
      const areWhole = entries.every(({ at, action: word }) => word && !Number.isNaN(Date.parse(at)))
      demand(areWhole, `${what}: each entry must have an action and its time, at`, entries)
    },
  }
}

function newOnes<T extends { id: string }>(before: readonly T[] = [], after: readonly T[] = []): T[] {
  return after.filter(({ id }) => !before.some((other) => other.id === id))
}
