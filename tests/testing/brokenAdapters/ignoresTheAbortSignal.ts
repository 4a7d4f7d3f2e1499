import type { Break } from './Break'

/** Does not pass on the signal of a read. */
export const ignoresTheAbortSignal: Break = (sound) => ({
  ...sound,
  getOrder: (id) => sound.getOrder(id, { signal: new AbortController().signal }),
})
