import { useState } from 'react'
import { useBeforePaint } from './useBeforePaint'

/**
 * How the page behind a panel is kept still; our sheet does it where an open drawer carries the value. It is asked
 * while the page is not yet locked: a scrollbar that takes room must leave that room behind.
 */
export function usePageLock(panel: HTMLElement | null): 'gutter' | 'plain' | undefined {
  const [lock, setLock] = useState<'gutter' | 'plain'>()
  useBeforePaint(() => {
    const page = panel?.ownerDocument
    const bar = page ? (page.defaultView?.innerWidth ?? 0) - page.documentElement.clientWidth : 0
    setLock(page && (bar > 0 ? 'gutter' : 'plain'))
  }, [panel])
  return lock
}
