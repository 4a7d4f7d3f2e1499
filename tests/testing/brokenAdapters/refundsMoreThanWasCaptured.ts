import { type OrderError } from '../../../src/core'
import type { Break } from './Break'

/** Pays out what its backend refuses, from another account. */
export const refundsMoreThanWasCaptured: Break = (sound) => {
  const paid = new Map<string, number>()
  return {
    ...sound,
    async getOrder(id, context) {
      const order = await sound.getOrder(id, context)
      return { ...order, refundedAmount: order.refundedAmount + (paid.get(id) ?? 0) }
    },
    async refund(id, command, context) {
      await Promise.resolve(sound.refund(id, command, context)).catch((error: OrderError) => {
        if (error.kind !== 'rejected') throw error
        paid.set(id, (paid.get(id) ?? 0) + command.amount)
      })
    },
  }
}
