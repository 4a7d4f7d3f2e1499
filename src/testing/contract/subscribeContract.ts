import type { ContractPromise, ContractSubject } from './ContractSubject'
import { carryOut, readOrder } from './contractWrites'
import { demand } from './demand'
import { planWrite } from './writeCases'

/** How long a backend may take to tell of a change, and how long silence is listened to, in milliseconds. */
const TELL_MS = 5_000
const SILENCE_MS = 100

/** `subscribe`, for adapters that have it: it tells of changes until it is unsubscribed, and then never again. */
export const subscribeContract: readonly ContractPromise[] = [
  {
    says: 'subscribe tells of a change, and no more once it is unsubscribed',
    async test(subject) {
      if (!subject.adapter.subscribe) return 'the adapter has no subscribe'
      if (!subject.change && !subject.adapter.editReferences && !subject.adapter.capture)
        return 'nothing can change an order: give `change`'
      const id = subject.orders.authorized
      let told = 0
      let heard = () => {}
      const stop = subject.adapter.subscribe(id, () => {
        told += 1
        heard()
      })
      demand(typeof stop === 'function', 'subscribe must give back a function that unsubscribes', stop)
      const isHeard = new Promise<void>((resolve) => (heard = resolve))
      await change(subject, id)
      await Promise.race([isHeard, wait(TELL_MS)])
      demand(told > 0, `subscribe must tell of a change within ${TELL_MS} ms`)
      await wait(SILENCE_MS)
      stop()
      stop()
      const before = told
      await change(subject, id)
      await wait(SILENCE_MS)
      demand(told === before, 'after it is unsubscribed, subscribe must tell nothing more', told - before)
    },
  },
]

async function change(subject: ContractSubject, orderId: string): Promise<void> {
  if (subject.change) {
    await subject.change(orderId)
    return
  }
  const { adapter, second = adapter } = subject
  const order = await readOrder(subject, orderId)
  // An edit leaves the order as writable as it was.
  const write = adapter.editReferences ? 'editReferences' : 'capture'
  await carryOut(second, orderId, planWrite(subject, order, write).command)
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
