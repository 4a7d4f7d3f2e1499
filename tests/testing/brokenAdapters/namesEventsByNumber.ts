import type { Break } from './Break'

/** Gives events ids that say nothing of the capture or refund that they tell of. */
export const namesEventsByNumber: Break = (sound) => ({
  ...sound,
  async getOrder(id, context) {
    const order = await sound.getOrder(id, context)
    return { ...order, events: order.events?.map((event, at) => ({ ...event, id: String(at) })) ?? [] }
  },
})
