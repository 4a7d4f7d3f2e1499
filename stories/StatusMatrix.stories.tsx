import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  type Action,
  capabilityTable,
  explain,
  formatAmount,
  getCapabilities,
  type Order,
  OrderDrawer,
  OrderProvider,
  StatusBadge,
  type Verdict,
} from 'order-drawer'
import { type ReactNode, useState } from 'react'
import { screen, userEvent } from 'storybook/test'
import { useText } from '../src/display/useText'
import { NOW, orderIn, shopOrders } from './orders'
import { onPaper } from './scene'
import { createStoryAdapter, settingsOf, type Toolbar } from './toolbar'
import { isSeen } from './walk'

const COLUMNS: readonly [note: string, order: Order][] = [
  ['Authorized', orderIn.authorized],
  ['Partially captured', orderIn.partiallyCaptured],
  ['Captured', orderIn.captured],
  ['Partially refunded', orderIn.partiallyRefunded],
  ['Refunded', orderIn.refunded],
  ['Cancelled', orderIn.cancelled],
  ['Expired', orderIn.expired],
  ['Lapsed', orderIn.lapsed],
  ['Closed', orderIn.closed],
  ['Open enquiry', orderIn.enquiry],
  ['Open chargeback', orderIn.chargeback],
  ['Under review', orderIn.riskReview],
  ['Unknown word', orderIn.unknownStatus],
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

function Matrix({ toolbar }: { toolbar: Toolbar }): ReactNode {
  const [adapter] = useState(() =>
    createStoryAdapter(toolbar, { orders: [...shopOrders.filter(({ id }) => !isAltered(id)), ...altered] }),
  )
  const [orderId, setOrderId] = useState<string | null>(null)
  return (
    <OrderProvider adapter={adapter} {...settingsOf(toolbar)}>
      <h1 className="story-title">Status matrix</h1>
      <p className="story-lead">
        Printed from the rule table: the same function answers in the buttons, in the forms and on a host’s server.
      </p>
      <div className="story-scroll" tabIndex={0} role="region" aria-label="Status matrix">
        <table className="story-matrix">
          <thead>
            <tr>
              <th scope="col">Action</th>
              {COLUMNS.map(([note, order]) => (
                <th key={note} scope="col">
                  <p>{note}</p>
                  <StatusBadge status={order.status} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(Object.keys(capabilityTable) as Action[]).map((action) => (
              <Row key={action} action={action} onOpen={setOrderId} />
            ))}
          </tbody>
        </table>
      </div>
      <OrderDrawer orderId={orderId} onOpenChange={(open) => !open && setOrderId(null)} />
    </OrderProvider>
  )
}

const altered = COLUMNS.map(([, order]) => order).filter((order) => !shopOrders.includes(order))
const isAltered = (id: string): boolean => altered.some((order) => order.id === id)

function Row({ action, onOpen }: { action: Action; onOpen: (orderId: string) => void }): ReactNode {
  const text = useText()
  const name = text.t(`action.${action}`)
  return (
    <tr>
      <th scope="row">{name}</th>
      {COLUMNS.map(([note, order]) => {
        const verdict = getCapabilities(order, { now: NOW })[action]
        return (
          <td key={note} data-allowed={verdict.allowed || undefined}>
            <button type="button" className="story-cell" onClick={() => onOpen(order.id)}>
              <Answer verdict={verdict} order={order} locale={text.locale} />
            </button>
          </td>
        )
      })}
    </tr>
  )
}

function Answer({ verdict, order, locale }: { verdict: Verdict; order: Order; locale: string }): ReactNode {
  const text = useText()
  if (verdict.allowed) {
    const { max } = verdict
    return max === undefined ? 'Yes' : `Yes, up to ${formatAmount(max, order.currency, locale)}`
  }
  return (
    <>
      {explain(verdict)}
      {verdict.remedy && ` → ${text.t(`action.${verdict.remedy}`)}`}
    </>
  )
}

export const StatusMatrix: Story = {
  play: async ({ step }) => {
    await step('A press on a cell opens that order', async () => {
      const [cell] = screen.getAllByRole('button', { name: /^Yes, up to/ })
      if (cell) await userEvent.click(cell)
      await isSeen(() => screen.getByRole('dialog', { name: 'Order SO-20611' }))
      await userEvent.click(await screen.findByRole('button', { name: 'Close' }))
    })
  },
}
