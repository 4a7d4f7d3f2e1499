import type { Break } from './Break'

/** Gives every order the same version. */
export const neverChangesItsVersion: Break = (sound) => ({
  ...sound,
  getOrder: async (id, context) => ({ ...(await sound.getOrder(id, context)), version: '1' }),
})
