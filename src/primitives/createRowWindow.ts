/** A row that is in the document. */
export interface WindowedRow {
  index: number
  /** The height of what is left out before it, in pixels; mostly 0. */
  before: number
}

/** Which rows are in the document, and the height of what is left out after them, in pixels. */
export interface RowWindow {
  rows: readonly WindowedRow[]
  after: number
}

/** Rendered above and below what is in sight, in pixels. */
const AROUND = 300
const FIRST_VIEW = 900
const WITHOUT_LAYOUT = 50

function rowOf(element: Element | null): number {
  return Number(element?.closest('[data-row]')?.getAttribute('data-row') ?? Number.NaN)
}

/** Where each row begins, by its height as measured, or as estimated. */
function createRowTops(estimate: number) {
  const heights: number[] = []
  let tops = new Float64Array(1)
  const resize = (count: number): void => {
    tops = new Float64Array(count + 1)
    for (let row = 0; row < count; row += 1) tops[row + 1] = (tops[row] ?? 0) + (heights[row] ?? estimate)
  }
  return {
    resize,
    count: () => tops.length - 1,
    /** From where one row begins to where another does. */
    between: (row: number, other: number): number => (tops[other] ?? 0) - (tops[row] ?? 0),
    rowAt(y: number): number {
      let [low, high] = [0, tops.length - 1]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((tops[middle + 1] ?? Infinity) > y) high = middle
        else low = middle + 1
      }
      return low
    },
    measure(list: Element): void {
      const marks = [...list.querySelectorAll('[data-row], .od-spacer')]
      const edges = marks.map((mark) => mark.getBoundingClientRect().top)
      edges.push(list.getBoundingClientRect().bottom)
      let changed = false
      marks.forEach((mark, at) => {
        const row = rowOf(mark)
        const height = (edges[at + 1] ?? 0) - (edges[at] ?? 0)
        if (!(row < tops.length - 1) || height <= 0 || Math.abs((heights[row] ?? estimate) - height) < 0.5) return
        heights[row] = height
        changed = true
      })
      if (changed) resize(tops.length - 1)
    },
  }
}

/** Finds out which rows of a long list must be in the document; knows the browser, and nothing of React. */
export function createRowWindow(estimate: number) {
  const tops = createRowTops(estimate)
  let pinned = Number.NaN
  let seen: RowWindow | undefined

  const windowOf = (from: number, to: number, held: number): RowWindow => {
    const rows: WindowedRow[] = []
    let end = 0
    const add = (first: number, last: number) => {
      for (let index = Math.max(first, end); index < Math.min(last, tops.count()); index += 1) {
        rows.push({ index, before: tops.between(end, index) })
        end = index + 1
      }
    }
    // The row that has the focus stays, and its neighbours, so that Tab leads on from it.
    if (held < from) add(held - 1, held + 2)
    add(from, to)
    if (held >= from) add(held - 1, held + 2)
    return { rows, after: tops.between(end, tops.count()) }
  }

  return {
    /** How many rows there are. */
    resize(count: number): void {
      if (count !== tops.count()) tops.resize(count)
    },

    /** Before anything can be seen: on the server, and at the first render. */
    first: (): RowWindow => windowOf(0, Math.ceil((FIRST_VIEW + AROUND) / estimate), Number.NaN),

    /** Keeps a row in the document until another one is pinned. */
    pin(row: number): void {
      pinned = row
    },

    /** The window for where the list now stands. The view is never taken as smaller: a sheet may still slide in. */
    look(list: Element): RowWindow {
      const { top, height } = list.getBoundingClientRect()
      // A list that is hidden keeps what it had.
      if (height === 0) return seen ?? windowOf(0, WITHOUT_LAYOUT, pinned)
      tops.measure(list)
      const { activeElement } = list.getRootNode() as Document | ShadowRoot
      const focused = list.contains(activeElement) ? rowOf(activeElement) : Number.NaN
      const view = list.ownerDocument.defaultView?.innerHeight ?? FIRST_VIEW
      const from = Math.max(0, -top)
      const to = tops.rowAt(from + view + AROUND) + 1
      seen = windowOf(tops.rowAt(from - AROUND), to, Number.isNaN(focused) ? pinned : focused)
      return seen
    },
  }
}
