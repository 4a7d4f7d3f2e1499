import { useEffect, useRef, type RefObject } from 'react'

/** Keeps the field that has the focus in sight when what is docked below it grows, as it does while a person types. */
export function useFieldInSight(): RefObject<HTMLDivElement | null> {
  const dock = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = dock
    // Tests of hosts run where there is no such observer.
    if (!current || typeof ResizeObserver !== 'function') return
    const grown = new ResizeObserver(() => {
      const field = current.ownerDocument.activeElement
      if (field?.closest('.od-form') === current.parentElement && !current.contains(field))
        field?.scrollIntoView({ block: 'nearest' })
    })
    grown.observe(current)
    return () => grown.disconnect()
  }, [])
  return dock
}
