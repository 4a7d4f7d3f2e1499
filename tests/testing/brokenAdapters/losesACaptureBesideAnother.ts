import { setTimeout } from 'node:timers/promises'
import type { Order } from '../../../src/core'
import type { Break } from './Break'

/** Reads, adds and writes back, so that of two captures at once one is lost from the books. */
export const losesACaptureBesideAnother: Break = (sound) => {
  const books = new Map<string, Pick<Order, 'capturedAmount' | 'remainingAmount'>>()
  const getOrder = sound.getOrder
  const read: typeof getOrder = async (id, context) => ({ ...(await getOrder(id, context)), ...books.get(id) })
  return {
    ...sound,
    getOrder: read,
    async capture(id, command, context) {
      const { capturedAmount, remainingAmount } = await read(id, context)
      await setTimeout(5)
      await sound.capture(id, command, context)
      const { amount } = command
      books.set(id, { capturedAmount: capturedAmount + amount, remainingAmount: remainingAmount - amount })
    },
  }
}
