import { useEffect, useState } from 'react'

const SECOND = 1000

/** When each refusal was first seen: the wait goes on when its notice is taken away and comes back. */
const seenAt = new WeakMap<object, number>()

/** How many whole seconds until a refused request may be sent again; 0 when it may be sent now. */
export function useRetryDelay(error: { readonly retryAfterMs?: number }): number {
  const wait = error.retryAfterMs
  const [left, setLeft] = useState(() => secondsLeft(error))
  useEffect(() => {
    const count = (): void => setLeft(secondsLeft(error))
    count()
    if (!wait) return
    const timer = setInterval(count, SECOND)
    return () => clearInterval(timer)
  }, [error, wait])
  return left
}

function secondsLeft(error: { readonly retryAfterMs?: number }): number {
  const wait = Number(error.retryAfterMs)
  if (!(wait > 0)) return 0
  const now = Date.now()
  const since = seenAt.get(error) ?? now
  seenAt.set(error, since)
  return Math.max(0, Math.ceil((since + wait - now) / SECOND))
}
