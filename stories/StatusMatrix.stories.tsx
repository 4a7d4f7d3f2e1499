import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  type Action,
  capabilityTable,
  getCapabilities,
  getDisplayStatus,
  type Order,
  type OrderAdapter,
  OrderDrawer,
  type OrderDrawerProps,
  OrderProvider,
  type RuleContext,
  StatusBadge,
  useOrder,
  type Verdict,
} from 'order-drawer'
import type { FaultKind, MemoryAdapter } from 'order-drawer/adapters/memory'
import { type ReactNode, useEffect, useState } from 'react'
import { expect, screen, userEvent, waitFor } from 'storybook/test'
import { useText } from '../src/display/useText'
import { forwardArrow } from '../src/text/directionOf'
import { enReasons } from '../src/text/locales/enReasons'
import { inconsistentOrder, NOW, orderIn } from './orders'
import { Page, Wide } from './Page'
import { onPaper } from './scene'
import { createStoryAdapter, settingsOf, type Toolbar } from './toolbar'
import { isSeen } from './walk'

/** One column: an order, and what the rules and the drawer are told besides. */
interface Column {
  note: string
  order: Order
  context?: RuleContext
  drawer?: Partial<OrderDrawerProps>
  /** What becomes of the write that is under way when the drawer opens. */
  fault?: FaultKind
}

/** The same order under an id of its own, so that a column can have another fate. */
const again = (id: string, order: Order, change: Partial<Order> = {}): Order => ({ ...order, id, ...change })

/** A backend that can capture and nothing else. */
const captureOnly = ({ getOrder, capture }: MemoryAdapter): OrderAdapter => ({ getOrder, capture })

const open = orderIn.partiallyCaptured

const COLUMNS: readonly Column[] = [
  { note: 'Authorized', order: orderIn.authorized },
  { note: 'Partially captured', order: open },
  { note: 'Captured', order: orderIn.captured },
  { note: 'Captured, no return fee', order: again('no-fee', orderIn.captured, { country: 'GB' }) },
  { note: 'Partially refunded', order: orderIn.partiallyRefunded },
  { note: 'Refunded', order: orderIn.refunded },
  { note: 'Cancelled', order: orderIn.cancelled },
  { note: 'Expired', order: orderIn.expired },
  { note: 'Ran out a moment ago', order: orderIn.lapsed },
  { note: 'Closed', order: orderIn.closed },
  { note: 'Open enquiry', order: orderIn.enquiry },
  { note: 'Open chargeback', order: orderIn.chargeback },
  { note: 'Risk under review', order: orderIn.riskReview },
  { note: 'Rejected for its risk', order: again('risk-rejected', orderIn.authorized, { fraudStatus: 'rejected' }) },
  { note: 'A word nobody knows', order: orderIn.unknownStatus },
  { note: 'Amounts contradict', order: again('contradiction', inconsistentOrder) },
  {
    note: 'May only read',
    order: again('read-only', open),
    context: { permissions: 'read-only' },
    drawer: { permissions: 'read-only' },
  },
  { note: 'Backend only captures', order: again('capture-only', open), context: { adapter: { capture: true } } },
  {
    note: 'While a write is sent',
    order: again('sending', open),
    context: { pending: 'sending' },
    fault: { is: 'slow', ms: Infinity },
  },
  {
    note: 'Outcome unknown',
    order: again('unknown', open),
    context: { pending: 'unknown' },
    fault: { is: 'answer_lost' },
  },
]

/** What is allowed when, asked of the rules themselves. A press on a cell opens that order. */
const meta = {
  title: 'Rules/Status matrix',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: onPaper((_args, toolbar) => <Matrix toolbar={toolbar} />, 'wide'),
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** The backend of the page: every column an order, and trouble for those that are about it. */
function createBackend(toolbar: Toolbar): MemoryAdapter {
  const faults = COLUMNS.flatMap(({ fault, order }) =>
    fault ? [{ ...fault, on: 'extend', orderId: order.id } as const] : [],
  )
  return createStoryAdapter(toolbar, { orders: COLUMNS.map(({ order }) => order), faults })
}

function Matrix({ toolbar }: { toolbar: Toolbar }): ReactNode {
  const [backend] = useState(() => createBackend(toolbar))
  const [column, setColumn] = useState<Column | null>(null)
  return (
    <OrderProvider {...settingsOf(toolbar)} adapter={backend}>
      <Page
        title="Status matrix"
        lead="Printed from the rule table: the same function answers in the buttons, in the forms and on a host’s server. A press on a cell opens the drawer of that column."
      >
        <Wide name="Status matrix" tall>
          <table className="page-matrix">
            <thead>
              <tr>
                <th scope="col">Action</th>
                {COLUMNS.map(({ note, order }) => (
                  <th key={note} scope="col">
                    <p lang="en">{note}</p>
                    <StatusBadge status={getDisplayStatus(order, NOW).status} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(Object.keys(capabilityTable) as Action[]).map((action) => (
                <Row key={action} action={action} onOpen={setColumn} />
              ))}
            </tbody>
          </table>
        </Wide>
      </Page>
      {column?.fault && <Underway key={column.note} orderId={column.order.id} />}
      <OrderDrawer
        {...column?.drawer}
        {...(column?.context?.adapter && { adapter: captureOnly(backend) })}
        orderId={column?.order.id ?? null}
        onOpenChange={(isOpen) => !isOpen && setColumn(null)}
      />
    </OrderProvider>
  )
}

/** Another part of the window extends the order once it is read. */
function Underway({ orderId }: { orderId: string }): ReactNode {
  const { snapshot, run } = useOrder(orderId)
  const isIdle = snapshot.phase === 'ready' && snapshot.operation.is === 'idle'
  useEffect(() => {
    if (isIdle) void run('extend', {})
  }, [isIdle, run])
  return null
}

function Row({ action, onOpen }: { action: Action; onOpen: (column: Column) => void }): ReactNode {
  const text = useText()
  return (
    <tr>
      <th scope="row">{text.t(`action.${action}`)}</th>
      {COLUMNS.map((column) => {
        const verdict = getCapabilities(column.order, { now: NOW, ...column.context })[action]
        return (
          <td key={column.note}>
            <button
              type="button"
              className="page-cell"
              data-allowed={verdict.allowed || undefined}
              data-reason={verdict.allowed ? undefined : verdict.reason}
              onClick={() => onOpen(column)}
            >
              <Answer verdict={verdict} currency={column.order.currency} />
            </button>
          </td>
        )
      })}
    </tr>
  )
}

function Answer({ verdict, currency }: { verdict: Verdict; currency: string }): ReactNode {
  const text = useText()
  if (verdict.allowed) {
    return (
      <span lang="en">
        Yes
        {verdict.max !== undefined && (
          <>
            , up to <bdi>{text.money(verdict.max, currency)}</bdi>
          </>
        )}
      </span>
    )
  }
  return (
    <>
      <span>{text.explain(verdict)}</span>
      {verdict.remedy && (
        <span className="page-remedy">
          {forwardArrow(text.dir)} {text.t(`action.${verdict.remedy}`)}
        </span>
      )}
    </>
  )
}

export const StatusMatrix: Story = {
  play: async ({ canvasElement, step }) => {
    await step('Every reason that the rules know stands in it', async () => {
      const printed = [...canvasElement.querySelectorAll<HTMLElement>('[data-reason]')].map(
        ({ dataset }) => dataset['reason'],
      )
      const known = Object.keys(enReasons).map((key) => key.replace('reason.', ''))
      await expect(known.filter((reason) => reason !== 'other' && !printed.includes(reason))).toEqual([])
    })
    await step('A press on a cell opens that order', async () => {
      const [cell] = canvasElement.querySelectorAll<HTMLElement>('.page-cell')
      if (cell) await userEvent.click(cell)
      await isSeen(() => screen.getByRole('dialog', { name: /SO-20611/ }))
      await userEvent.keyboard('{Escape}')
      await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    })
  },
}
