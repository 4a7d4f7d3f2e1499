import type { Break } from './Break'

/** Says that it is idempotent, and makes a key of its own for each attempt. */
export const forgetsKeys: Break = (sound) => ({
  ...sound,
  refund: (id, command, { expectedVersion: _, ...context }) =>
    sound.refund(id, command, { ...context, idempotencyKey: `${context.idempotencyKey} ${context.attempt}` }),
})
