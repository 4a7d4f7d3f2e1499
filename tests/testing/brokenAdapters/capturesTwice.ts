import type { Break } from './Break'

/** Sends each capture once more, under a key of its own. */
export const capturesTwice: Break = (sound) => ({
  ...sound,
  async capture(id, command, { expectedVersion, ...context }) {
    await sound.capture(id, command, { ...context, ...(expectedVersion !== undefined && { expectedVersion }) })
    return sound.capture(id, command, { ...context, idempotencyKey: `${context.idempotencyKey} again` })
  },
})
