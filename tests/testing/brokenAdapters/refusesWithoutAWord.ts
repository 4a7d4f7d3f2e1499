import { OrderError } from '../../../src/core'
import type { Break } from './Break'

/** Drops what the backend says about a refusal. */
export const refusesWithoutAWord: Break = (sound) => ({
  ...sound,
  capture: (...call) =>
    Promise.resolve(sound.capture(...call)).catch((error: OrderError) => {
      throw new OrderError(error.kind, error.current && { current: error.current })
    }),
})
