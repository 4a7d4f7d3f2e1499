import { useEffect, useReducer } from 'react'
import { readClock } from '../model/clock'
import { useOrderSettings } from '../state/OrderProvider'

const MINUTE = 60_000

/** The time by the host's clock, read again each minute so that clocks and "days ago" stay true. */
export function useNow(): Date {
  const { now } = useOrderSettings()
  const [, tick] = useReducer((count: number) => count + 1, 0)
  const stands = now instanceof Date
  useEffect(() => {
    if (stands) return
    const timer = setInterval(tick, MINUTE)
    return () => clearInterval(timer)
  }, [stands])
  return readClock(now)
}
