import { createContext, useContext, useEffect, useRef } from 'react'

/** Takes over Escape until the returned function is called; the latest taker is asked first. */
export type TakeEscape = (onEscape: () => void) => () => void

/** Given by a drawer, which hears Escape before anything inside it does. */
export const EscapeContext = createContext<TakeEscape | null>(null)

/** Whether a key belongs to an input method that is composing a word. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229
}

/** While `active`, Escape calls `onEscape` and nothing further out: a folded list, an open form. */
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
      if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [active, take])
}
