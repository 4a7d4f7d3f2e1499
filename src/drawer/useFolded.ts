import { useEffect, useRef, useState, type RefObject } from 'react'

/** Where the summary ends, and whether it has been scrolled away. */
export interface Folded {
  scroller: RefObject<HTMLDivElement | null>
  /** Put where the summary ends. */
  end: RefObject<HTMLSpanElement | null>
  folded: boolean
}

/** Watches whether the summary is still in sight; where nothing can be watched, it is. */
export function useFolded(): Folded {
  const scroller = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLSpanElement>(null)
  const [folded, setFolded] = useState(false)
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return
    const watch = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1) // a busy page hands over several at once
        if (!entry?.rootBounds) return
        setFolded(!entry.isIntersecting && entry.boundingClientRect.top < entry.rootBounds.top)
      },
      { root: scroller.current },
    )
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [])
  return { scroller, end, folded }
}
