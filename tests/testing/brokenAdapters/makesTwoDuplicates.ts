import type { Break } from './Break'

/** Sends a key with what moves money, and none with a duplicate. */
export const makesTwoDuplicates: Break = (sound) => ({
  ...sound,
  duplicate: (id, command, { expectedVersion: _, ...context }) =>
    sound.duplicate(id, command, { ...context, idempotencyKey: '' }),
})
