import { OrderError } from '../../../src/core'
import type { Break } from './Break'

/** Says that what failed on the way did not happen. */
export const takesALostAnswerForARefusal: Break = (sound) => ({
  ...sound,
  capture: (...call) =>
    Promise.resolve(sound.capture(...call)).catch((error: OrderError) => {
      throw error.kind === 'network' ? new OrderError('rejected', { messages: ['It failed.'] }) : error
    }),
})
