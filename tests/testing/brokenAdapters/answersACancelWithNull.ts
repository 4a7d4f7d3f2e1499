import type { Break } from './Break'

/** Hands on the empty body of a cancel. */
export const answersACancelWithNull: Break = (sound) => ({
  ...sound,
  async cancel(...call) {
    await sound.cancel(...call)
    return null as never
  },
})
