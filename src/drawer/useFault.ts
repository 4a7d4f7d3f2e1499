import { useCallback, useRef } from 'react'
import { OrderError } from '../adapters/OrderError'
import { useOrderSettings } from '../state/OrderProvider'

/** Tells the host that a part could not be drawn. What was thrown goes along, and no further. */
export function useFault(): (fault: unknown) => void {
  const { onError } = useOrderSettings()
  const latest = useRef(onError)
  latest.current = onError
  return useCallback((cause) => latest.current?.(new OrderError('bad_response', { cause })), [])
}
