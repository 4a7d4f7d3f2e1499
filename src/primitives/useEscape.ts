import { createContext, useContext, useEffect, useRef } from 'react'
import { isComposing } from './isComposing'

/** Takes over Escape until the returned function is called; who took it last is asked first. */
export type TakeEscape = (onEscape: () => void) => () => void

/** Given by a drawer, which hears Escape before anything inside it can. */
export const EscapeContext = createContext<TakeEscape | null>(null)

/** Outside a drawer they keep the same order among themselves. */
const takers: object[] = []

/** While `active`, Escape calls `onEscape` and nothing further out: a list folds, a form closes, the drawer stays. */
export function useEscape(active: boolean, onEscape: () => void): void {
  const take = useContext(EscapeContext)
  const latest = useRef(onEscape)
  useEffect(() => {
    latest.current = onEscape
  })
  useEffect(() => {
    if (!active) return
    if (take) return take(() => latest.current())
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event) || takers.at(-1) !== hear) return
      event.preventDefault()
      latest.current()
    }
    takers.push(hear)
    document.addEventListener('keydown', hear)
    return () => {
      takers.splice(takers.indexOf(hear), 1)
      document.removeEventListener('keydown', hear)
    }
  }, [active, take])
}
