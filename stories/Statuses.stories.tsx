import type { Meta, StoryObj } from '@storybook/react-vite'
import type { OrderDrawerProps } from 'order-drawer'
import { screen } from 'storybook/test'
import { orderIn } from './orders'
import { asPattern, own, type Words } from './said'
import { inDrawer } from './scene'
import { isSeen } from './walk'

/** One drawer for each word that a badge can say. */
const meta = {
  title: 'OrderDrawer/Statuses',
  tags: ['!autodocs'],
  argTypes: {
    size: { control: 'inline-radio', options: ['sm', 'md', 'lg'] },
    tab: { control: 'inline-radio', options: ['timeline', 'details', 'customer'] },
  },
  args: { size: 'md' },
} satisfies Meta<Partial<OrderDrawerProps>>

export default meta
type Story = StoryObj<typeof meta>

/** Waits until the order is read and its status stands there. */
const shows = (status: Words) => () =>
  isSeen(() => screen.getAllByText(asPattern(status), { selector: '.od-panel .od-badge *' })[0])

export const Authorized: Story = { render: inDrawer({ order: orderIn.authorized }), play: shows('Authorized') }

export const PartiallyCaptured: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured }),
  play: shows('Partially captured'),
}

export const Captured: Story = { render: inDrawer({ order: orderIn.captured }), play: shows('Captured') }

export const PartiallyRefunded: Story = {
  render: inDrawer({ order: orderIn.partiallyRefunded }),
  play: shows('Partially refunded'),
}

export const Refunded: Story = { render: inDrawer({ order: orderIn.refunded }), play: shows('Refunded') }

export const Cancelled: Story = { render: inDrawer({ order: orderIn.cancelled }), play: shows('Cancelled') }

export const Expired: Story = { render: inDrawer({ order: orderIn.expired }), play: shows('Expired') }

/** The authorization ran out this morning; the backend does not say so yet. */
export const Lapsed: Story = { render: inDrawer({ order: orderIn.lapsed }), play: shows('Expired') }

export const Closed: Story = { render: inDrawer({ order: orderIn.closed }), play: shows('Closed') }

/** A refund of 95 % closes it. */
export const DisputedEnquiry: Story = { render: inDrawer({ order: orderIn.enquiry }), play: shows('Disputed') }

/** Nothing can be refunded while the scheme decides. */
export const DisputedChargeback: Story = { render: inDrawer({ order: orderIn.chargeback }), play: shows('Disputed') }

/** The backend's own word, and no money moves. */
export const UnknownStatus: Story = { render: inDrawer({ order: orderIn.unknownStatus }), play: shows(own('ON_HOLD')) }

/** The provider still looks at the risk: no capture yet. */
export const FraudPending: Story = { render: inDrawer({ order: orderIn.riskReview }), play: shows('Authorized') }
