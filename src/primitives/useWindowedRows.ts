import { useState, useSyncExternalStore, type RefCallback } from 'react'
import { createRowWindow, type RowWindow } from './createRowWindow'
import { useBeforePaint } from './useBeforePaint'

// So few are all in the document: for find in page, for print, for reading order.
const PLAIN_ROWS = 50

/** What {@link useWindowedRows} gives. */
export interface WindowedRows extends RowWindow {
  /** Goes to the element whose children the rows are. */
  list: RefCallback<Element>
  /** Whether rows are left out. */
  isCut: boolean
  /** Brings all rows into the document, for find in page and for print. */
  showAll: () => void
  /** Brings one row into the document and into sight. */
  reveal: (row: number) => void
}

function isSame(one: RowWindow, other: RowWindow): boolean {
  const isSameRow = ({ index, before }: RowWindow['rows'][number], at: number) =>
    index === other.rows[at]?.index && before === other.rows[at].before
  return one.after === other.after && one.rows.length === other.rows.length && one.rows.every(isSameRow)
}

/** Listens to all that can move or resize a list; a capturing listener hears each scroller around it. */
function watch(list: Element, look: () => void): () => void {
  const { ownerDocument: page } = list
  const [root, view] = [list.getRootNode(), page.defaultView]
  const options = { capture: true, passive: true }
  root.addEventListener('scroll', look, options)
  page.addEventListener('scroll', look, options)
  view?.addEventListener('resize', look)
  // In the next frame: what a look changes is the size that is watched, and an observer may not run after its tail.
  const later = () => requestAnimationFrame(look)
  const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(later)
  observer?.observe(list)
  return () => {
    root.removeEventListener('scroll', look, options)
    page.removeEventListener('scroll', look, options)
    view?.removeEventListener('resize', look)
    observer?.disconnect()
  }
}

function createStore(count: number, rowHeight: number) {
  const rowWindow = createRowWindow(rowHeight)
  rowWindow.resize(count)
  const listeners = new Set<() => void>()
  let list: Element | null = null
  let stop: (() => void) | undefined
  let isCut = false
  let wanted: number | undefined
  let snapshot = rowWindow.first()
  const look = () => {
    const next = list && isCut ? rowWindow.look(list) : snapshot
    if (wanted === undefined && isSame(snapshot, next)) return
    snapshot = { ...next }
    listeners.forEach((listener) => listener())
  }
  return {
    getSnapshot: () => snapshot,
    subscribe: (listener: () => void) => (listeners.add(listener), () => void listeners.delete(listener)),
    setList(next: Element | null) {
      stop?.()
      list = next
      stop = next ? watch(next, look) : undefined
    },
    /** After each render. */
    settle(count: number, cut: boolean) {
      isCut = cut
      rowWindow.resize(count)
      const row = list?.querySelector(`[data-row="${wanted}"]`)
      if (row) wanted = undefined
      row?.scrollIntoView({ block: 'center' })
      look()
    },
    reveal(row: number) {
      wanted = row
      rowWindow.pin(row)
      look()
    },
  }
}

/**
 * Keeps only those rows of a long list in the document that are in sight, and around it. Each row has
 * `data-row={index}`, and a Spacer of `before` pixels in front of it where that is not 0; after the last one stands a
 * Spacer of `after`. The row that has the focus stays. Up to 50 rows are all there.
 *
 * @param options.rowHeight The usual height of a row, in pixels; those in the document are measured.
 * @param options.enabled False leaves nothing out. @default true
 */
export function useWindowedRows(options: { count: number; rowHeight: number; enabled?: boolean }): WindowedRows {
  const { count, rowHeight, enabled = true } = options
  const [store] = useState(() => createStore(count, rowHeight))
  const [isAll, setAll] = useState(false)
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot)
  const isCut = enabled && !isAll && count > PLAIN_ROWS
  useBeforePaint(() => store.settle(count, isCut))
  return {
    rows: isCut
      ? snapshot.rows.filter(({ index }) => index < count)
      : Array.from({ length: count }, (_, index) => ({ index, before: 0 })),
    after: isCut ? snapshot.after : 0,
    list: store.setList,
    isCut,
    showAll: () => setAll(true),
    reveal: store.reveal,
  }
}
