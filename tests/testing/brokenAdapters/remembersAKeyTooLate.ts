import type { Break } from './Break'

/** Remembers a key once the capture is done: what comes meanwhile is done too. */
export const remembersAKeyTooLate: Break = (sound) => {
  const done = new Set<string>()
  return {
    ...sound,
    async capture(id, command, { expectedVersion: _, ...context }) {
      const key = `${context.idempotencyKey} ${command.amount}`
      if (done.has(key)) return
      await sound.capture(id, command, { ...context, idempotencyKey: `${key} ${Math.random()}` })
      done.add(key)
    },
  }
}
