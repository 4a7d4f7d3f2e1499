import type { Break } from './Break'

/** Makes the payload a part of the key. */
export const takesAnotherPayloadUnderAUsedKey: Break = (sound) => ({
  ...sound,
  capture: (id, command, context) =>
    sound.capture(id, command, { ...context, idempotencyKey: `${context.idempotencyKey} ${command.amount}` }),
})
