import { readClock } from '../model/clock'
import { useOrderSettings } from '../state/OrderProvider'
import { useTick } from './useTick'

const MINUTE = 60_000

/** The time by the host's clock, read again each minute so that clocks and "days ago" stay true. */
export function useNow(): Date {
  const { now } = useOrderSettings()
  useTick(now instanceof Date ? undefined : MINUTE)
  return readClock(now)
}
