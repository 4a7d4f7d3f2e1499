import { useEffect, useRef, type RefObject } from 'react'

/** Where the summary ends, and what scrolls it away. */
export interface Folded {
  scroller: RefObject<HTMLDivElement | null>
  /** Put where the summary ends. */
  end: RefObject<HTMLSpanElement | null>
}

/** Tells whether the summary has been scrolled away; where nothing can be watched, it is in sight. */
export function useFolded(onFold: (folded: boolean) => void): Folded {
  const scroller = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return
    const watch = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1) // a busy page hands over several at once
        if (!entry?.rootBounds) return
        onFold(!entry.isIntersecting && entry.boundingClientRect.top < entry.rootBounds.top)
      },
      { root: scroller.current },
    )
    watch.observe(end.current)
    return () => {
      watch.disconnect()
      onFold(false)
    }
  }, [onFold])
  return { scroller, end }
}
