import { useEffect, useRef, type RefObject } from 'react'
import type { DraftRow, LinesDraft } from './linesDraft'

/**
 * Puts the focus where the last step of a draft wants it: into a field, or on the button that folds a row. A row that
 * is left out of the document is brought in first; where the row is gone, the last one stands for it.
 */
export function useRowFocus(
  focus: LinesDraft['focus'],
  rows: readonly DraftRow[],
  list: RefObject<Element | null>,
  reveal: (row: number) => void,
): void {
  const done = useRef(focus)
  useEffect(() => {
    if (!focus || done.current === focus) return
    const at = rows.findIndex(({ id }) => id === focus.id)
    const index = at < 0 ? rows.length - 1 : at
    const row = list.current?.querySelector(`[data-row="${index}"]`)
    const field = focus.field && row?.querySelector<HTMLElement>(`[name="${focus.field}"]`)
    const tools = list.current?.closest('form')?.querySelector<HTMLElement>('.od-form-tools button')
    const found = field || row?.querySelector<HTMLElement>('[aria-expanded]') || (index < 0 && tools)
    if (!found) return reveal(index)
    done.current = focus
    found.focus()
  })
}
