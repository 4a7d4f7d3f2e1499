import type { Address } from '../../../src/core'
import type { Break } from './Break'

/** Writes an address past the rules, into a table of its own. */
export const editsACapturedOrder: Break = (sound) => {
  const addresses = new Map<string, Partial<Address>>()
  return {
    ...sound,
    async getOrder(id, context) {
      const order = await sound.getOrder(id, context)
      return { ...order, shipping: { ...order.shipping, ...addresses.get(id) } }
    },
    async editShipping(id, { address }) {
      addresses.set(id, address)
    },
  }
}
