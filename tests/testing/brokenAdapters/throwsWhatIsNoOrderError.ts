import type { Break } from './Break'

/** Throws the backend's refusal as a plain Error. */
export const throwsWhatIsNoOrderError: Break = (sound) => ({
  ...sound,
  capture: (...call) =>
    Promise.resolve(sound.capture(...call)).catch(({ message }: Error) => Promise.reject(new Error(message))),
})
