import { useRef } from 'react'
import { useOrder, useSurroundings } from '../state/useOrder'

/** What the body of a panel shows. */
export interface OrderBefore {
  /** The order around, or the one before it, to be handed down to the body. */
  around: ReturnType<typeof useSurroundings>
  /** It is the one before: to look at, not to act on. */
  stale: boolean
}

/** The order around; while it is read for a person who came from another one, that other one. */
export function useOrderBefore(isAwaited: boolean): OrderBefore {
  const here = useSurroundings()
  const { snapshot } = useOrder()
  const before = useRef(here)
  const stale = isAwaited && snapshot.phase === 'loading' && before.current.orderId !== here.orderId
  if (!stale) before.current = here
  return { around: before.current, stale }
}
