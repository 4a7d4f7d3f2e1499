import type { Meta, StoryObj } from '@storybook/react-vite'
import { CustomerTab, DetailsTab, TimelineTab } from 'order-drawer'
import { userEvent, screen } from 'storybook/test'
import { orderIn, shopOrder } from './orders'
import { underOrder } from './scene'
import { orderIsShown, seesButton } from './walk'

/** Each tab stands alone under an OrderProvider that names the order. */
const meta = {
  title: 'Tabs',
  parameters: { controls: { disable: true } },
  play: orderIsShown,
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const timeline = () => <TimelineTab />
const details = () => <DetailsTab />
const customer = () => <CustomerTab />

export const Timeline: Story = { render: underOrder({ order: orderIn.partiallyCaptured }, timeline) }

/** An edit with before and after, a capture with its settlement, and a dispute. */
export const TimelineDisputed: Story = { render: underOrder({ order: orderIn.enquiry }, timeline) }

/** A refund that is on its way is in no sum yet. */
export const TimelineRefundPending: Story = { render: underOrder({ order: shopOrder('SO-20561') }, timeline) }

/** Every entry unfolded. */
export const TimelineUnfolded: Story = {
  render: underOrder({ order: orderIn.partiallyCaptured }, timeline),
  play: async () => {
    await seesButton('Refunded')
    for (const toggle of screen.queryAllByRole('button', { expanded: false })) await userEvent.click(toggle)
  },
}

export const TimelineLoading: Story = {
  play: () => {},
  render: underOrder({ order: orderIn.captured, faults: { is: 'slow', ms: Infinity, on: 'getOrder' } }, timeline),
}

export const Details: Story = { render: underOrder({ order: orderIn.partiallyCaptured }, details) }

/** Tax as a line of its own. */
export const DetailsSalesTax: Story = { render: underOrder({ order: shopOrder('US-1209') }, details) }

/** Names in another script, and an amount without decimals. */
export const DetailsJapanese: Story = { render: underOrder({ order: shopOrder('JP-0077') }, details) }

export const Customer: Story = { render: underOrder({ order: orderIn.partiallyCaptured }, customer) }

/** A company's order, at an address in the order of its country. */
export const CustomerGerman: Story = {
  render: underOrder({ order: shopOrder('DE-7718-SAMMELBESTELLUNG-ADVENT') }, customer),
}

export const CustomerJapanese: Story = { render: underOrder({ order: shopOrder('JP-0077') }, customer) }
