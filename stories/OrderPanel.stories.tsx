import type { Meta, StoryObj } from '@storybook/react-vite'
import { OrderPanel } from 'order-drawer'
import { orderIn } from './orders'
import { onPage } from './scene'
import { orderIsShown } from './walk'

/** The same content without the dialog: a page of its own, a separate window, a column beside a list. */
const meta = {
  title: 'OrderPanel',
  component: OrderPanel,
  argTypes: { tab: { control: 'inline-radio', options: ['timeline', 'details', 'customer'] } },
  parameters: { controls: { include: ['tab'] }, docs: { story: { inline: false, height: '640px' } } },
  args: { orderId: orderIn.partiallyCaptured.id },
  render: onPage({ order: orderIn.partiallyCaptured }, 880),
  play: orderIsShown,
} satisfies Meta<typeof OrderPanel>

export default meta
type Story = StoryObj<typeof meta>

export const Page: Story = {}

export const Details: Story = { args: { tab: 'details' } }

/** Two columns of addresses from 720 px on. */
export const Customer: Story = { args: { tab: 'customer' } }

/** Below 560 px lines become cards, and the facts stand two by two. */
export const NarrowColumn: Story = {
  args: { tab: 'details' },
  render: onPage({ order: orderIn.partiallyCaptured }, 400),
}

export const Phone: Story = { render: onPage({ order: orderIn.partiallyCaptured }, 320) }
