import type { Meta, StoryObj } from '@storybook/react-vite'
import { plan, type Write } from 'order-drawer'
import { OutcomePreview } from '../../src/display/OutcomePreview'
import { NOW, orderIn } from '../orders'
import { onPaper } from '../scene'

interface Knobs {
  action: Write
  /** Percent of what is left; 100 sends the items too. */
  share: number
}

/** The books now and after, what happens to the shopper and the payout, and whether it can be undone. */
const meta = {
  title: 'Parts/OutcomePreview',
  argTypes: {
    action: { control: 'inline-radio', options: ['capture', 'refund', 'release', 'extend', 'duplicate'] },
    share: { control: { type: 'range', min: 1, max: 100 } },
  },
  args: { action: 'capture', share: 40 },
  render: onPaper(({ action, share }) => <Preview action={action} share={share} />),
} satisfies Meta<Knobs>

export default meta
type Story = StoryObj<typeof meta>

function Preview({ action, share }: Knobs) {
  const order = orderIn.partiallyCaptured
  const left = action === 'refund' ? order.capturedAmount - order.refundedAmount : order.remainingAmount
  const amount = Math.round((left * share) / 100)
  const planned = plan(order, action, amount === left ? {} : { amount }, { now: NOW })
  return <OutcomePreview order={order} plan={planned} action={action} />
}

export const CapturePart: Story = {}
export const CaptureAll: Story = { args: { share: 100 } }
export const Refund: Story = { args: { action: 'refund' } }
export const Release: Story = { args: { action: 'release' } }
export const Extend: Story = { args: { action: 'extend' } }
