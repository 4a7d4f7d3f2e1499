import type { Break } from './Break'

/** Tells of each event as it was asked for, and again as it was done. */
export const doublesTheEvent: Break = (sound) => ({
  ...sound,
  async getOrder(id, context) {
    const order = await sound.getOrder(id, context)
    return { ...order, events: order.events?.flatMap((event) => [event, { ...event, id: `${event.id}:done` }]) ?? [] }
  },
})
