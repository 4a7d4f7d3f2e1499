import type { Break } from './Break'

/** Does not say who did what. */
export const losesTheOrigin: Break = (sound) => ({
  ...sound,
  async getOrder(id, context) {
    const order = await sound.getOrder(id, context)
    return { ...order, events: order.events?.map(({ origin: _, ...event }) => event) ?? [] }
  },
})
