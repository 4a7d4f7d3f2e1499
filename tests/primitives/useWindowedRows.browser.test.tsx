import { Fragment, StrictMode, useState, type ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Spacer } from '../../src/primitives/Spacer'
import { useWindowedRows } from '../../src/primitives/useWindowedRows'
import '../../src/styles/index.css'

// Every seventh row is twice as high as it was said to be.
const heightOf = (row: number) => (row % 7 === 0 ? 88 : 44)

function Table({ count: first }: { count: number }): ReactNode {
  const [count, setCount] = useState(first)
  const { rows, after, list, isCut, showAll, reveal } = useWindowedRows({ count, rowHeight: 44 })
  return (
    <div className="od-root">
      <div data-testid="scroller" style={{ blockSize: 600, overflow: 'auto' }}>
        <p style={{ blockSize: 200 }}>Order lines</p>
        <table aria-rowcount={count}>
          <tbody ref={list}>
            {rows.map(({ index, before }) => (
              <Fragment key={index}>
                <Spacer as="tr" height={before} />
                <tr data-row={index} aria-rowindex={index + 1} style={{ blockSize: heightOf(index) }}>
                  <td>
                    <input aria-label={`Quantity ${index}`} />
                  </td>
                </tr>
              </Fragment>
            ))}
            <Spacer as="tr" height={after} />
          </tbody>
        </table>
      </div>
      {isCut && <button onClick={showAll}>Show all</button>}
      <button onClick={() => reveal(count - 100)}>Find</button>
      <button onClick={() => setCount(40)}>Fewer</button>
    </div>
  )
}

const scroller = () => document.querySelector('[data-testid="scroller"]') as HTMLElement
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')]
const rowNumbers = () => rows().map((row) => Number(row.dataset['row']))
const press = (name: string) =>
  userEvent.click([...document.querySelectorAll('button')].find((one) => one.textContent === name) as HTMLElement)
const frame = () => new Promise(requestAnimationFrame)

/** The row in the middle of the scroller, as it is painted. */
function rowInSight(): number {
  const { left, top, height } = scroller().getBoundingClientRect()
  const seen = document.elementFromPoint(left + 20, top + height / 2)
  return Number(seen?.closest('[data-row]')?.getAttribute('data-row') ?? Number.NaN)
}

async function show(count: number): Promise<void> {
  await render(
    <StrictMode>
      <Table count={count} />
    </StrictMode>,
  )
}

async function scrollTo(top: number): Promise<void> {
  scroller().scrollTop = top
  await frame()
  await frame()
}

describe('A long list', () => {
  it.each([1000, 10_000])('of %i rows has few of them in the document, wherever it stands', async (count) => {
    await show(count)
    const end = () => scroller().scrollHeight
    for (const part of [0, 0.1, 0.5, 0.9, 1]) {
      await scrollTo(end() * part)
      expect(rows().length).toBeLessThanOrEqual(60)
      expect(rows().length).toBeGreaterThan(10)
    }
    await expect.poll(async () => (await scrollTo(end()), rowNumbers().at(-1))).toBe(count - 1)
    const last = rows().at(-1) as HTMLElement
    expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(scroller().getBoundingClientRect().bottom + 1)
  })

  it('is never blank while it scrolls, down or up, and does not jump', async () => {
    await show(1000)
    await scrollTo(300)
    const seen: number[] = []
    for (let turn = 0; turn < 60; turn += 1) {
      scroller().scrollTop += turn < 40 ? 400 : -400
      await frame()
      seen.push(rowInSight())
    }
    expect(seen.filter(Number.isNaN)).toEqual([])
    const down = seen.slice(0, 40)
    expect(down).toEqual([...down].sort((one, other) => one - other))
    const steps = seen.slice(1).map((row, at) => Math.abs(row - (seen[at] ?? 0)))
    expect(Math.max(...steps)).toBeLessThanOrEqual(10)
  })

  it('keeps the row that has the focus, with what was typed there, and Tab leads on from it', async () => {
    await show(1000)
    const field = document.querySelector<HTMLInputElement>('[aria-label="Quantity 3"]') as HTMLInputElement
    await userEvent.click(field)
    await userEvent.keyboard('12')
    await scrollTo(20_000)
    expect(document.activeElement).toBe(field)
    expect(field.value).toBe('12')
    expect(rowNumbers().slice(0, 3)).toEqual([2, 3, 4])
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Quantity 4')
    await expect.poll(() => rowNumbers().includes(10)).toBe(true)
  })

  it('tells each row its place, and hides the room of the others', async () => {
    await show(1000)
    await scrollTo(20_000)
    expect(document.querySelector('table')?.ariaRowCount).toBe('1000')
    expect(rows().every((row) => Number(row.ariaRowIndex) === Number(row.dataset['row']) + 1)).toBe(true)
    expect(document.querySelectorAll('.od-spacer:not([aria-hidden="true"])')).toHaveLength(0)
  })

  it('can be shown whole', async () => {
    await show(300)
    await press('Show all')
    expect(rows()).toHaveLength(300)
    expect(document.querySelector('.od-spacer')).toBeNull()
  })

  it('brings any row into sight', async () => {
    await show(1000)
    await press('Find')
    await expect.poll(() => Math.abs(rowInSight() - 900)).toBeLessThan(4)
  })

  it('that becomes short is whole', async () => {
    await show(1000)
    await scrollTo(20_000)
    await press('Fewer')
    expect(rowNumbers()).toEqual(Array.from({ length: 40 }, (_, row) => row))
  })
})
