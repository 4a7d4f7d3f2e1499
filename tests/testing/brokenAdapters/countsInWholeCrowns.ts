import type { Break } from './Break'

/** Divides by a hundred. */
export const countsInWholeCrowns: Break = (sound) => ({
  ...sound,
  async getOrder(id, context) {
    const order = await sound.getOrder(id, context)
    return { ...order, amount: order.amount / 100 + 0.5 }
  },
})
