import type { Break } from './Break'

/** Cancels in its own books only, so that the backend goes on to capture. */
export const capturesAfterACancel: Break = (sound) => {
  const cancelled = new Set<string>()
  return {
    ...sound,
    async getOrder(id, context) {
      const order = await sound.getOrder(id, context)
      return cancelled.has(id) ? { ...order, status: 'cancelled', remainingAmount: 0 } : order
    },
    async cancel(id) {
      cancelled.add(id)
    },
  }
}
