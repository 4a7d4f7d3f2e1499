import { OrderError } from '../../../src/core'
import type { Break } from './Break'

/** Looks whether a read is aborted before it asks, and never again. */
export const looksAtTheSignalOnlyOnce: Break = (sound) => ({
  ...sound,
  async getOrder(id, { signal }) {
    if (signal.aborted) throw new OrderError('aborted')
    return sound.getOrder(id, { signal: new AbortController().signal })
  },
})
