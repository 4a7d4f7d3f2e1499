import type { Break } from './Break'

/** Takes the first order that it finds for the one that was asked for. */
export const answersWithAnotherOrder: Break = (sound) => ({
  ...sound,
  getOrder: async (id, context) => ({ ...(await sound.getOrder(id, context)), id: `x${id}` }),
})
