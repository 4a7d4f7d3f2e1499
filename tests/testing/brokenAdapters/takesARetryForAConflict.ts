import { OrderError } from '../../../src/core'
import type { Break } from './Break'

/** Compares the version before it looks at the key: after a lost answer, the retry is told of its own write. */
export const takesARetryForAConflict: Break = (sound) => ({
  ...sound,
  async cancel(id, command, context) {
    const { version } = await sound.getOrder(id, context)
    if (context.expectedVersion !== undefined && context.expectedVersion !== version) throw new OrderError('conflict')
    return sound.cancel(id, command, context)
  },
})
