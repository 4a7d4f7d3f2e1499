import { useContext, useEffect, useRef, useState } from 'react'
import { UnsavedContext } from '../display/UnsavedContext'

/**
 * The order that is shown: the host's, except while something unsaved belongs to the one before. Then that one stays
 * and the person is asked; `onStay` is told that they keep editing.
 */
export function useShownOrder<I extends string | null>(orderId: I, onStay: () => void): I {
  const { dirty, leave, withdraw } = useContext(UnsavedContext)
  const [shown, setShown] = useState(orderId)
  const holds = dirty && shown !== null
  if (shown !== orderId && !holds) setShown(orderId)
  // Where the person was asked about going.
  const asked = useRef<I>(orderId)
  useEffect(() => {
    if (asked.current === orderId) return
    asked.current = orderId
    if (shown === orderId) withdraw()
    else leave(() => setShown(orderId), onStay)
  })
  return holds ? shown : orderId
}
