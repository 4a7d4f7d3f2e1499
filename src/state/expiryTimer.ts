import { instantOf } from '../model/instant'

const DAY = 86_400_000
/** A host's clock that lags must not make the timer spin. */
const SECOND = 1000

/** Calls back when a time is reached by the host's clock. Armed for a day at most; `set` again after each call. */
export function createExpiryTimer(reached: () => void): {
  set(time: string | undefined, now: Date): void
  clear(): void
} {
  let timer: ReturnType<typeof setTimeout> | undefined
  const clear = (): void => clearTimeout(timer)
  return {
    clear,
    set(time, now) {
      clear()
      const wait = (instantOf(time) ?? 0) - now.getTime()
      if (wait > 0) timer = setTimeout(reached, Math.min(Math.max(wait, SECOND), DAY))
    },
  }
}
