import type { Meta, StoryObj } from '@storybook/react-vite'
import { StatusBadge } from 'order-drawer'
import { StatusWord } from '../../src/display/StatusBadge'
import { onPaper } from '../scene'

const STATUSES = [
  'authorized',
  'partially_captured',
  'captured',
  'partially_refunded',
  'refunded',
  'cancelled',
  'expired',
  'closed',
  'disputed',
  'ON_HOLD',
] as const

/** The state of an order. The shape of the pip says it without colour; a word nobody knows is shown as it came. */
const meta = {
  title: 'Parts/StatusBadge',
  component: StatusBadge,
  argTypes: {
    status: { control: 'select', options: STATUSES },
    size: { control: 'inline-radio', options: [undefined, 'lg'] },
  },
  args: { status: 'partially_captured' },
  render: onPaper((args) => <StatusBadge {...args} />),
} satisfies Meta<typeof StatusBadge>

export default meta
type Story = StoryObj<typeof meta>

export const One: Story = {}

export const All: Story = {
  render: onPaper(() => (
    <div className="story-row">
      {STATUSES.map((status) => (
        <StatusBadge key={status} status={status} />
      ))}
    </div>
  )),
}

export const AllLarge: Story = {
  render: onPaper(() => (
    <div className="story-row">
      {STATUSES.map((status) => (
        <StatusBadge key={status} status={status} size="lg" />
      ))}
    </div>
  )),
}

/** Pip and word inside a line of text. */
export const AsWords: Story = {
  render: onPaper(() => (
    <div className="story-row">
      {STATUSES.map((status) => (
        <StatusWord key={status} status={status} />
      ))}
    </div>
  )),
}
