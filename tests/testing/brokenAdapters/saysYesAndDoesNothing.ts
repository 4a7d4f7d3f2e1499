import type { Break } from './Break'

/** Says that a refund is done, and sends none. */
export const saysYesAndDoesNothing: Break = (sound) => ({ ...sound, refund: async () => {} })
