import type { Meta, StoryObj } from '@storybook/react-vite'
import { type FocusEvent, type PointerEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { expect, userEvent, waitFor } from 'storybook/test'
import { DATA_ATTRIBUTES, type PartName, PARTS } from '../src/primitives/parts'
import sheet from '../src/primitives/parts.ts?raw'
import { LivePanel } from './LivePanel'
import { orderIn } from './orders'
import { Chapter, Page, Wide } from './Page'
import { onPaper } from './scene'
import type { Toolbar } from './toolbar'

/** Every part by its class, printed from the list that a test holds against the screen. A host styles by these names. */
const meta = {
  title: 'Design/Anatomy',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: onPaper((_args, toolbar) => <AnatomyPage toolbar={toolbar} />, 'wide'),
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const NAMES = Object.keys(PARTS) as PartName[]

/** The groups of the list, as its own headings name them. */
const GROUPS: readonly (readonly [title: string, names: readonly PartName[]])[] = sheet
  .split('// ── ')
  .slice(1)
  .map((part) => {
    const title = part.slice(0, part.indexOf(' ──'))
    return [title, NAMES.filter((name) => part.includes(`'${name}':`))] as const
  })

function AnatomyPage({ toolbar }: { toolbar: Toolbar }): ReactNode {
  return (
    <Page
      title="Anatomy"
      lead="Point at a name, or reach it by Tab, and its places on the screen are marked. Point at a place and its names are marked. The panel works: open a form or another tab, and the list follows."
    >
      <Explorer toolbar={toolbar} />
      {GROUPS.map(([title, names]) => (
        <Chapter key={title} title={`Parts: ${title}`}>
          <NameTable head="Class" rows={names.map((name) => [name, PARTS[name]])} />
        </Chapter>
      ))}
      <Chapter title="States" says="Attributes that carry a state: style by them, never by a word on the screen.">
        <NameTable head="Attribute" rows={Object.entries(DATA_ATTRIBUTES)} />
      </Chapter>
    </Page>
  )
}

function Explorer({ toolbar }: { toolbar: Toolbar }): ReactNode {
  const frame = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [marked, setMarked] = useState<readonly PartName[]>([])
  const present = usePresentParts(frame)
  const fromScreen = (target: EventTarget): void => {
    const names = namesAt(target)
    setMarked(names)
    const [first] = names
    if (first) list.current?.querySelector(`[data-part-name="${first}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const screenEvents = {
    onPointerOver: (event: PointerEvent) => fromScreen(event.target),
    onPointerLeave: () => setMarked([]),
    onFocus: (event: FocusEvent) => fromScreen(event.target),
    onBlur: () => setMarked([]),
  }
  return (
    <div className="page-anatomy">
      <div ref={frame} className="page-frame" {...screenEvents}>
        <LivePanel order={orderIn.partiallyCaptured} toolbar={toolbar} name="An order, its parts marked" />
        <Marks names={marked} frame={frame} />
      </div>
      <ul ref={list} className="page-names" aria-label="Parts on the screen now">
        {NAMES.filter((name) => present.has(name)).map((name) => (
          <li key={name}>
            <button
              type="button"
              className="page-name"
              data-part-name={name}
              data-marked={marked.includes(name) || undefined}
              onPointerEnter={() => setMarked([name])}
              onPointerLeave={() => setMarked([])}
              onFocus={() => setMarked([name])}
              onBlur={() => setMarked([])}
              onClick={() => frame.current?.querySelector(`.${name}`)?.scrollIntoView({ block: 'nearest' })}
            >
              <code className="od-mono">{name}</code>
              <span lang="en">{PARTS[name]}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The parts that an element is, or is nearest in. */
function namesAt(target: EventTarget): PartName[] {
  const element = target instanceof Element ? target.closest('[class*="od-"]') : null
  return NAMES.filter((name) => element?.classList.contains(name))
}

/** The parts that are on the screen, as it changes. */
function usePresentParts(frame: RefObject<HTMLElement | null>): ReadonlySet<PartName> {
  const [present, setPresent] = useState<ReadonlySet<PartName>>(new Set())
  useEffect(() => {
    const panel = frame.current?.querySelector('.page-view')
    if (!panel) return
    let shown = ''
    const look = (): void => {
      const names = NAMES.filter((name) => panel.getElementsByClassName(name).length > 0)
      if (names.join() === shown) return
      shown = names.join()
      setPresent(new Set(names))
    }
    look()
    const observer = new MutationObserver(look)
    observer.observe(panel, { subtree: true, childList: true, attributeFilter: ['class'] })
    return () => observer.disconnect()
  }, [frame])
  return present
}

interface Box {
  top: number
  left: number
  width: number
  height: number
}

/** Dashes around every place of the marked parts. They lie over the panel and take no press. */
function Marks({ names, frame }: { names: readonly PartName[]; frame: RefObject<HTMLElement | null> }): ReactNode {
  const [boxes, setBoxes] = useState<readonly Box[]>([])
  useEffect(() => {
    const outer = frame.current
    if (!outer) return
    const measure = (): void => {
      const from = outer.getBoundingClientRect()
      const parts = names.flatMap((name) => [...outer.querySelectorAll(`.page-view .${name}`)])
      const rects = parts
        .map((part) => part.getBoundingClientRect())
        .filter(({ width, height }) => width > 0 && height > 0)
      setBoxes(
        rects.map(({ top, left, width, height }) => ({ top: top - from.top, left: left - from.left, width, height })),
      )
    }
    measure()
    outer.addEventListener('scroll', measure, true)
    return () => outer.removeEventListener('scroll', measure, true)
  }, [names, frame])
  return (
    <div className="page-marks" aria-hidden="true">
      {boxes.map((box, at) => (
        <div key={at} className="page-mark" style={{ ...box }} />
      ))}
    </div>
  )
}

function NameTable({ head, rows }: { head: string; rows: readonly (readonly [string, string])[] }): ReactNode {
  return (
    <Wide name={head}>
      <table className="page-table" lang="en">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">What it is</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, sentence]) => (
            <tr key={name}>
              <th scope="row">
                <code className="od-mono">{name}</code>
              </th>
              <td>{sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

export const Anatomy: Story = {
  play: async ({ canvasElement, step }) => {
    const nameOf = (part: PartName) => canvasElement.querySelector<HTMLElement>(`[data-part-name="${part}"]`)
    const marks = () => canvasElement.querySelectorAll('.page-mark')
    await step('A name marks its places', async () => {
      await waitFor(() => expect(nameOf('od-money')).toBeInTheDocument())
      nameOf('od-money')?.focus()
      await waitFor(() => expect(marks()).toHaveLength(1))
    })
    await step('A place marks its name', async () => {
      const amount = canvasElement.querySelector('.page-view .od-amount')
      if (amount) await userEvent.hover(amount)
      await waitFor(() => expect(nameOf('od-amount')).toHaveAttribute('data-marked'))
    })
    await step('No part is left out of the groups', async () => {
      await expect(GROUPS.flatMap(([, names]) => names)).toEqual(NAMES)
    })
  },
}
