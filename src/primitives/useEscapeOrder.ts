import { useCallback, useRef } from 'react'
import type { TakeEscape } from './useEscape'

/** The order in which Escape closes things: what opened last comes first, `onOutermost` when nothing is left. */
export function useEscapeOrder(onOutermost: () => void) {
  const takers = useRef<(() => void)[]>([])
  const take = useCallback<TakeEscape>((onEscape) => {
    takers.current.push(onEscape)
    return () => {
      takers.current = takers.current.filter((other) => other !== onEscape)
    }
  }, [])
  const escape = () => {
    const innermost = takers.current.at(-1) ?? onOutermost
    innermost()
  }
  return { take, escape }
}
