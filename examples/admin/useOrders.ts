import { useCallback, useEffect, useRef, useState } from 'react'
import { OrderError } from 'order-drawer'
import { createThrottle, type Throttle } from './createThrottle'
import { fetchOrders, type OrdersQuery, type OrdersSlice } from './fetchOrders'

/** A page of the list and how it stands. */
export interface OrdersState {
  /** While another page is read, the one before it. */
  slice: OrdersSlice | undefined
  isBusy: boolean
  /** Why the last read failed; with a slice, it is the one before. */
  failure: OrderError | undefined
  retry: () => void
  /** Reads the page again behind what is shown, at most once a second. */
  refresh: () => void
}

interface Answer {
  /** Which question it answers. */
  key: string
  slice?: OrdersSlice & { key: string }
  failure?: OrderError
}

const REFRESH_GAP_MS = 1000

/** Reads a page of the list whenever what is asked for changes. */
export function useOrders({ q, status, sort, cursor }: OrdersQuery): OrdersState {
  const [answer, setAnswer] = useState<Answer>({ key: '' })
  const [attempt, setAttempt] = useState(0)
  const throttle = useRef<Throttle>(null)
  const list = JSON.stringify([q, status, sort, cursor])
  const key = `${attempt} ${list}`
  useEffect(() => {
    const stop = new AbortController()
    const read = async (): Promise<void> => {
      try {
        const slice = await fetchOrders({ q, status, sort, cursor }, stop.signal)
        if (!stop.signal.aborted) setAnswer({ key, slice: { ...slice, key: list } })
      } catch (cause) {
        const failure = cause instanceof OrderError ? cause : new OrderError('bad_response', { cause })
        if (!stop.signal.aborted) setAnswer(({ slice }) => ({ key, failure, ...(slice && { slice }) }))
      }
    }
    const quiet = createThrottle(read, REFRESH_GAP_MS)
    throttle.current = quiet
    quiet.ask()
    return () => {
      quiet.stop()
      stop.abort()
    }
  }, [q, status, sort, cursor, key, list])
  const isBusy = answer.key !== key
  return {
    slice: isBusy || answer.slice?.key === list ? answer.slice : undefined,
    isBusy,
    failure: isBusy ? undefined : answer.failure,
    retry: useCallback(() => setAttempt((before) => before + 1), []),
    refresh: useCallback(() => throttle.current?.ask(), []),
  }
}
