import type { Meta, StoryObj } from '@storybook/react-vite'
import { getLedger, type Order } from 'order-drawer'
import { MoneyBar } from '../../src/display/MoneyBar'
import { orderIn, shopOrder } from '../orders'
import { onPaper } from '../scene'

interface Knobs {
  /** Percent of the order. */
  captured: number
  refunded: number
}

/** One ink in four textures: captured solid, refunded hatched, remaining hollow, gone dashed. */
const meta = {
  title: 'Parts/MoneyBar',
  argTypes: {
    captured: { control: { type: 'range', min: 0, max: 100 } },
    refunded: { control: { type: 'range', min: 0, max: 100 } },
  },
  args: { captured: 60, refunded: 5 },
  render: onPaper(({ captured, refunded }) => <Bar order={withShares(captured, refunded)} />),
} satisfies Meta<Knobs>

export default meta
type Story = StoryObj<typeof meta>

const Bar = ({ order }: { order: Order }) => <MoneyBar order={order} ledger={getLedger(order)} />

function withShares(captured: number, refunded: number): Order {
  const order = orderIn.authorized
  const capturedAmount = Math.round((order.amount * captured) / 100)
  const refundedAmount = Math.min(capturedAmount, Math.round((order.amount * refunded) / 100))
  return { ...order, capturedAmount, refundedAmount, remainingAmount: order.amount - capturedAmount }
}

export const Shares: Story = {}

const shown = (order: Order): Story => ({ render: onPaper(() => <Bar order={order} />) })

export const NothingCaptured: Story = shown(orderIn.authorized)
export const Captured: Story = shown(orderIn.captured)
export const Refunded: Story = shown(orderIn.refunded)
export const RefundPending: Story = shown(shopOrder('SO-20561'))
export const Expired: Story = shown(orderIn.expired)
export const Cancelled: Story = shown(orderIn.cancelled)
