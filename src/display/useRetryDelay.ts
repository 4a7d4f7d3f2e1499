import { useEffect, useState } from 'react'

const SECOND = 1000

/**
 * How many whole seconds until a refused request may be sent again; 0 when it may be sent now.
 *
 * @param retryAt epoch milliseconds by the machine's clock: it is a wait, not a moment of the shop
 */
export function useRetryDelay(retryAt: number | undefined): number {
  const [left, setLeft] = useState(() => secondsUntil(retryAt))
  useEffect(() => {
    if (retryAt === undefined) return
    const timer = setInterval(() => setLeft(secondsUntil(retryAt)), SECOND)
    return () => clearInterval(timer)
  }, [retryAt])
  return left
}

function secondsUntil(retryAt: number | undefined): number {
  return retryAt === undefined ? 0 : Math.max(0, Math.ceil((retryAt - Date.now()) / SECOND))
}
