import { OrderError } from '../../../src/core'
import type { Break } from './Break'

/** Takes every answer that is not 2xx for a failure of the server. */
export const turnsARefusalIntoALostAnswer: Break = (sound) => ({
  ...sound,
  capture: (...call) => Promise.resolve(sound.capture(...call)).catch(() => Promise.reject(new OrderError('server'))),
})
