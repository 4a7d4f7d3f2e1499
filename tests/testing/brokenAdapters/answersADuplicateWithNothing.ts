import type { Break } from './Break'

/** Does not read the payment link out of the answer. */
export const answersADuplicateWithNothing: Break = (sound) => ({
  ...sound,
  async duplicate(...call) {
    await sound.duplicate(...call)
    return {}
  },
})
