import { type ReactNode, useEffect, useState } from 'react'
import { reachedByTab } from './reachedByTab'

interface Mark {
  number: number
  left: number
  top: number
}

/** A button before the story and one after it, as a page has; and on what Tab reaches in between, its number. */
export function TabOrder({ children }: { children: ReactNode }): ReactNode {
  return (
    <>
      <button type="button">Before the story</button>
      {children}
      <button type="button">After the story</button>
      <Numbers />
    </>
  )
}

function Numbers(): ReactNode {
  const [marks, setMarks] = useState<Mark[]>([])
  useEffect(() => {
    const look = () => setMarks((before) => (sameAs(before, marksOf()) ? before : marksOf()))
    const timer = setInterval(look, 200)
    document.addEventListener('scroll', look, { capture: true, passive: true })
    return () => {
      clearInterval(timer)
      document.removeEventListener('scroll', look, { capture: true })
    }
  }, [])
  return (
    <div className="story-tab-order" aria-hidden="true">
      {marks.map(({ number, left, top }) => (
        <span key={number} className="story-tab-number" style={{ left, top }}>
          {number}
        </span>
      ))}
    </div>
  )
}

const sameAs = (one: Mark[], other: Mark[]): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Numbered all, drawn only where they can be seen: not where they are scrolled away or lie under something. */
function marksOf(): Mark[] {
  return reachedByTab().flatMap((element, at) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    const seen = hit !== null && (element.contains(hit) || hit.contains(element))
    return seen ? [{ number: at + 1, left: Math.max(0, left), top: Math.max(0, top) }] : []
  })
}
