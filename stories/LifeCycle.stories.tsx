import type { Meta, StoryObj } from '@storybook/react-vite'
import { type DisplayStatus, OrderDrawer, OrderProvider, StatusBadge } from 'order-drawer'
import { type CSSProperties, type ReactNode, useState } from 'react'
import { expect, screen, userEvent, waitFor } from 'storybook/test'
import { StatusWord } from '../src/display/StatusBadge'
import { useText } from '../src/display/useText'
import type { OrderText } from '../src/display/createText'
import { afterExpiry, carryOut, exampleOf, findPassages, type Passage, STATUSES } from './lifeCycle'
import { shopOrders } from './orders'
import { Chapter, Page, Wide } from './Page'
import { onPaper } from './scene'
import { createStoryAdapter, settingsOf, type Toolbar } from './toolbar'
import { isSeen } from './walk'

/** From which status each action leads where, found by carrying the actions out. A press on a status opens such an order. */
const meta = {
  title: 'Rules/Life cycle',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: onPaper((_args, toolbar) => <LifeCyclePage toolbar={toolbar} />, 'wide'),
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** Where a status stands: column and row. Arrows are never listed here, only found. */
const PLACES: Partial<Record<DisplayStatus, readonly [column: number, row: number]>> = {
  authorized: [0, 0],
  partially_captured: [1, 0],
  captured: [2, 0],
  partially_refunded: [3, 0],
  refunded: [4, 0],
  cancelled: [0, 1],
  expired: [1, 1],
  disputed: [3, 1],
  closed: [4, 1],
}

const COLUMN = 268
const NODE = { width: 156, height: 48 }
const TOP = 210
const ROW = 168
const SIZE = { width: COLUMN * 4 + NODE.width + 8, height: TOP + ROW + NODE.height + 12 }

interface Arrow {
  from: DisplayStatus
  to: DisplayStatus
  words: readonly string[]
}

const passages = findPassages()
const moving = passages.filter(({ from, to }) => from !== to)
const staying = passages.filter(({ from, to }) => from === to)
const lapsing = STATUSES.filter((status) => {
  const order = exampleOf(status)
  return order && status !== afterExpiry(order)
})

function LifeCyclePage({ toolbar }: { toolbar: Toolbar }): ReactNode {
  const [adapter] = useState(() => createStoryAdapter(toolbar, { orders: shopOrders }))
  const [orderId, setOrderId] = useState<string | null>(null)
  const arrows = useArrows()
  return (
    <OrderProvider adapter={adapter} {...settingsOf(toolbar)}>
      <Page
        title="Life cycle"
        lead="Nobody drew these arrows: each action was carried out by the rules on example orders and on what came of them. Press a status to open such an order."
      >
        <Wide name="Statuses and the actions between them">
          <div className="page-cycle" style={SIZE}>
            <Lines arrows={arrows} />
            {arrows.map((arrow) => (
              <Label key={`${arrow.from} ${arrow.to}`} arrow={arrow} />
            ))}
            {STATUSES.map((status) => (
              <Node key={status} status={status} onOpen={setOrderId} />
            ))}
          </div>
        </Wide>
        <Chapter title="The same in words">
          <PassageTable rows={moving} name="Actions that change the status" />
        </Chapter>
        <Chapter
          title="What leaves the status as it is"
          says="Allowed too, with an entry in the timeline and no new badge."
        >
          <StayingList />
        </Chapter>
        <Chapter
          title="Where no action leads"
          says="The provider or the shopper brings these about, and the drawer shows what the backend says."
        >
          <p className="page-row">
            {STATUSES.filter((status) => !arrows.some(({ to }) => to === status)).map((status) => (
              <StatusBadge key={status} status={status} />
            ))}
          </p>
        </Chapter>
      </Page>
      <OrderDrawer orderId={orderId} onOpenChange={(open) => !open && setOrderId(null)} />
    </OrderProvider>
  )
}

/** All that leads from one status to another is one arrow. */
function useArrows(): Arrow[] {
  const text = useText()
  const arrows = new Map<string, Arrow>()
  const add = (from: DisplayStatus, to: DisplayStatus, word: string): void => {
    const key = `${from} ${to}`
    arrows.set(key, { from, to, words: [...(arrows.get(key)?.words ?? []), word] })
  }
  for (const passage of moving) add(passage.from, passage.to, actionWords(passage, text))
  for (const status of lapsing) add(status, 'expired', 'Time runs out')
  return [...arrows.values()]
}

/** Where an action without an amount takes everything, not a rest. */
const UNTOUCHED: readonly DisplayStatus[] = ['authorized', 'captured']

/** The action by its name in the language of the page, and how it is meant here. */
function actionWords({ from, action, share, to }: Passage, text: OrderText): string {
  const isMoney = action === 'capture' || action === 'refund'
  const notes = [
    isMoney && (share === 'part' ? 'a part' : UNTOUCHED.includes(from) ? 'all' : 'the rest'),
    action !== 'refund' && afterRefund(to),
  ].filter(Boolean)
  return `${text.t(`action.${action}`)}${notes.length > 0 ? ` (\u2068${notes.join(', ')}\u2069)` : ''}`
}

/** No action but a refund refunds: where another one ends there, a refund was there before. */
const afterRefund = (to: DisplayStatus): string =>
  to === 'refunded' ? 'all captured is refunded' : to === 'partially_refunded' ? 'some is refunded' : ''

/** The middle of a status. */
function placeOf(status: DisplayStatus): { x: number; y: number } {
  const [column, row] = PLACES[status] ?? [2, 1]
  return { x: 4 + NODE.width / 2 + column * COLUMN, y: TOP + row * ROW + NODE.height / 2 }
}

function shapeOf({ from, to }: Arrow): { path: string; label: { x: number; y: number } } {
  const a = placeOf(from)
  const b = placeOf(to)
  const columns = Math.round((b.x - a.x) / COLUMN)
  if (a.y === b.y && columns > 1) {
    const height = columns > 2 ? 158 : 84
    const top = a.y - NODE.height / 2
    const [start, end] = [a.x + 34, b.x - 34]
    const bend = (height * 4) / 3
    return {
      path: `M${start} ${top}C${start + 30} ${top - bend} ${end - 30} ${top - bend} ${end} ${top - 7}`,
      label: { x: (a.x + b.x) / 2, y: top - height },
    }
  }
  if (a.y === b.y) {
    const [start, end] = [a.x + NODE.width / 2, b.x - NODE.width / 2 - 7]
    return { path: `M${start} ${a.y}H${end}`, label: { x: (start + end) / 2, y: a.y + 26 } }
  }
  const down = b.y > a.y ? 1 : -1
  const [start, end] = [a.y + (down * NODE.height) / 2, b.y - down * (NODE.height / 2 + 7)]
  const middle = (start + end) / 2
  return {
    path:
      a.x === b.x
        ? `M${a.x} ${start}V${end}`
        : `M${a.x + 44} ${start}C${a.x + 44} ${middle} ${b.x - 30} ${middle} ${b.x - 30} ${end}`,
    label: { x: a.x === b.x ? a.x : (a.x + b.x) / 2 + 7, y: a.x === b.x ? middle : middle + 4 },
  }
}

function Lines({ arrows }: { arrows: readonly Arrow[] }): ReactNode {
  return (
    <svg className="page-arrows" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      <defs>
        <marker id="page-arrow" viewBox="0 0 8 8" refX="1" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path d="M0 0L8 4L0 8z" />
        </marker>
      </defs>
      {arrows.map((arrow) => (
        <path key={`${arrow.from} ${arrow.to}`} d={shapeOf(arrow).path} markerEnd="url(#page-arrow)" />
      ))}
    </svg>
  )
}

const at = ({ x, y }: { x: number; y: number }): CSSProperties => ({ insetInlineStart: x, insetBlockStart: y })

/** The table below says the same to a screen reader, in an order that can be followed. */
function Label({ arrow }: { arrow: Arrow }): ReactNode {
  return (
    <div className="page-arrow-label" style={at(shapeOf(arrow).label)} aria-hidden="true">
      {arrow.words.map((word) => (
        <span key={word}>{word}</span>
      ))}
    </div>
  )
}

function Node({ status, onOpen }: { status: DisplayStatus; onOpen: (orderId: string) => void }): ReactNode {
  const order = exampleOf(status)
  if (!order) return null
  return (
    <button
      type="button"
      className="page-node"
      style={{ ...at(placeOf(status)), ...NODE }}
      onClick={() => onOpen(order.id)}
    >
      <StatusBadge status={status} />
    </button>
  )
}

function PassageTable({ rows, name }: { rows: readonly Passage[]; name: string }): ReactNode {
  const text = useText()
  return (
    <Wide name={name}>
      <table className="page-table" lang="en">
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Action</th>
            <th scope="col">To</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={`${row.from} ${row.action} ${row.share} ${row.to}`}
              data-from={row.from}
              data-action={row.action}
              data-share={row.share}
              data-to={row.to}
            >
              <td>
                <StatusWord status={row.from} />
              </td>
              <td>{actionWords(row, text)}</td>
              <td>
                <StatusWord status={row.to} />
              </td>
            </tr>
          ))}
          {lapsing.map((status) => (
            <tr key={status}>
              <td>
                <StatusWord status={status} />
              </td>
              <td>Time runs out</td>
              <td>
                <StatusWord status="expired" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

function StayingList(): ReactNode {
  const text = useText()
  return (
    <dl className="page-list">
      {STATUSES.map((status) => {
        const words = staying
          .filter(({ from }) => from === status)
          .map((passage) => actionWords({ ...passage, to: 'captured' }, text))
        return (
          <div key={status}>
            <dt>
              <StatusWord status={status} />
            </dt>
            <dd>{words.length > 0 ? text.list([...new Set(words)]) : 'Nothing'}</dd>
          </div>
        )
      })}
    </dl>
  )
}

export const LifeCycle: Story = {
  play: async ({ canvasElement, step }) => {
    await step('Each arrow is what the rules make of an order', async () => {
      const rows = [...canvasElement.querySelectorAll<HTMLElement>('tr[data-from]')]
      await expect(rows.length).toBeGreaterThan(0)
      for (const { dataset } of rows) {
        const passage = dataset as unknown as Passage
        await expect(carryOut(passage)).toContain(passage.to)
      }
    })
    await step('A press on a status opens an order of that status', async () => {
      const [node] = canvasElement.querySelectorAll<HTMLElement>('.page-node')
      if (node) await userEvent.click(node)
      await isSeen(() => screen.getByRole('dialog'))
      await userEvent.keyboard('{Escape}')
      await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    })
  },
}
