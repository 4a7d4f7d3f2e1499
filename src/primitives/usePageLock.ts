import { useCallback, useState } from 'react'

/**
 * How the page behind is kept still; our sheet does it where an open drawer carries the value. It is asked when the
 * element that takes the ref is attached and the page not yet locked: a scrollbar that takes room must leave that room
 * behind.
 */
export function usePageLock() {
  const [lock, setLock] = useState<'gutter' | 'plain'>()
  const attach = useCallback((element: HTMLElement | null) => {
    const page = element?.ownerDocument
    const bar = page ? (page.defaultView?.innerWidth ?? 0) - page.documentElement.clientWidth : 0
    setLock(page && (bar > 0 ? 'gutter' : 'plain'))
  }, [])
  return { lock, attach }
}
