import type { DuplicateResult } from '../../adapters/OrderAdapter'
import type { Order } from '../../model/order'
import { WRITES, type Write } from '../../rules/action'
import type { ContractPromise, ContractSubject, Skipped } from './ContractSubject'
import { carryOut, expecting, readOrder } from './contractWrites'
import { demand } from './demand'
import { AMOUNTS, demandAmounts, demandUnchanged, theNewOne } from './orderState'
import { planWrite, readyWrite } from './writeCases'

const SHIPPING = { company: 'PostNord', trackingNumber: '00370712345678901234' }

/** Writes: each does what the rules foresee, no more and no less, and answers with the fresh order or with nothing. */
export const writesContract: readonly ContractPromise[] = [
  ...WRITES.filter((action) => action !== 'duplicate').map(promiseOf),
  {
    says: 'duplicate answers with what it made, and leaves the order as it was',
    async test(subject) {
      const ready = await readyWrite(subject, 'duplicate')
      if (typeof ready === 'string') return ready
      const { before, command } = ready
      const answer = (await carryOut(subject.adapter, before.id, command, expecting(before))) as DuplicateResult
      const { orderId, paymentLink, expiresAt } = answer ?? {}
      const isTold = [orderId, paymentLink, expiresAt].some((text) => typeof text === 'string' && text !== '')
      demand(isTold, 'duplicate must answer with an orderId, a paymentLink or an expiresAt', answer)
      await demandUnchanged(subject, before, 'duplicate')
    },
  },
  {
    says: 'how a capture is shipped stands in the capture',
    async test(subject) {
      const ready = await readyWrite(subject, 'capture')
      if (typeof ready === 'string') return ready
      const { before } = ready
      const { command } = planWrite(subject, before, 'capture', { amount: 1, shippingInfo: [SHIPPING] })
      await carryOut(subject.adapter, before.id, command, expecting(before))
      const { captures } = await readOrder(subject, before.id)
      const made = theNewOne(before.captures, captures, 1, 'a capture')
      const { company, trackingNumber } = made.shippingInfo?.[0] ?? {}
      const isKept = company === SHIPPING.company && trackingNumber === SHIPPING.trackingNumber
      demand(isKept, 'the shippingInfo that is sent with a capture must stand in that capture', made.shippingInfo)
    },
  },
  {
    says: 'editReferences clears a reference that is sent as "", and leaves the other alone',
    test: clearReference,
  },
]

async function clearReference(subject: ContractSubject): Promise<Skipped> {
  const ready = await readyWrite(subject, 'editReferences')
  if (typeof ready === 'string') return ready
  const { before, command, after } = ready
  await carryOut(subject.adapter, before.id, command, expecting(before))
  const between = await readOrder(subject, before.id)
  const clear = { type: 'editReferences' as const, merchantReference1: '' }
  await carryOut(subject.adapter, before.id, clear, expecting(between))
  const { merchantReference1 = '', merchantReference2 } = await readOrder(subject, before.id)
  demand(merchantReference1 === '', 'a merchantReference1 that is sent as "" must be cleared', merchantReference1)
  const isLeft = merchantReference2 === after.merchantReference2
  demand(isLeft, 'a merchantReference2 that is not sent must stay as it was', merchantReference2)
}

function promiseOf(action: Write): ContractPromise {
  return {
    says: `${action} does what the rules foresee, and answers with the fresh order or with nothing`,
    async test(subject) {
      const ready = await readyWrite(subject, action)
      if (typeof ready === 'string') return ready
      const { before, command, after } = ready
      const { id } = before
      const answer = await carryOut(subject.adapter, id, command, expecting(before))
      const fresh = await readOrder(subject, id)
      demandForeseen(action, before, after, fresh)
      if (answer === undefined) return
      const answered = answer as Order | null
      const advice = `${action} must answer with the fresh order "${id}", or with undefined`
      demand(answered?.id === id, advice, answer)
      for (const name of AMOUNTS) demand(answered[name] === fresh[name], `${advice}: ${name}`, answered[name])
    },
  }
}

/** A backend may word its own status after a refund, and count an extension by its own calendar. */
function demandForeseen(action: Write, before: Order, wanted: Order, fresh: Order): void {
  const what = `after ${action}`
  demandAmounts(wanted, fresh, what)
  if (action !== 'refund')
    demand(fresh.status === wanted.status, `${what}, the status must be ${wanted.status}`, fresh.status)
  if (action === 'capture') theNewOne(before.captures, fresh.captures, 1, 'a capture')
  if (action === 'refund') theNewOne(before.refunds, fresh.refunds, 1, 'a refund')
  const names = ({ lines }: Order) => lines.map(({ name }) => name).join(' | ')
  demand(names(fresh) === names(wanted), `${what}, the lines must be ${names(wanted)}`, names(fresh))
  const { merchantReference1, shipping, billing, expiresAt = '' } = wanted
  const isReferred = fresh.merchantReference1 === merchantReference1
  demand(isReferred, `${what}, merchantReference1 must be ${merchantReference1}`, fresh.merchantReference1)
  for (const [name, is, was] of [
    ['shipping', fresh.shipping, shipping],
    ['billing', fresh.billing, billing],
  ] as const) {
    demand(is?.city === was?.city, `${what}, the city of ${name} must be ${was?.city}`, is?.city)
  }
  if (action !== 'extend') return
  const isLater = Date.parse(fresh.expiresAt ?? '') > Date.parse(before.expiresAt ?? '')
  demand(isLater, `${what}, expiresAt must be later than ${before.expiresAt} (about ${expiresAt})`, fresh.expiresAt)
}
