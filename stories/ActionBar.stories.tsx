import type { Meta, StoryObj } from '@storybook/react-vite'
import { ActionBar } from 'order-drawer'
import { expect, screen } from 'storybook/test'
import { orderIn } from './orders'
import { said } from './said'
import { underOrder } from './scene'
import { button, isSeen, orderIsShown, press } from './walk'

/** What can be done with an order. The first three actions stand on the bar, the rest behind "More actions". */
const meta = {
  title: 'ActionBar/Bar',
  component: ActionBar,
  parameters: { controls: { disable: true } },
  render: underOrder({ order: orderIn.partiallyCaptured }, () => <ActionBar />),
  play: orderIsShown,
} satisfies Meta<typeof ActionBar>

export default meta
type Story = StoryObj<typeof meta>

export const PartiallyCaptured: Story = {}

export const Authorized: Story = { render: underOrder({ order: orderIn.authorized }, () => <ActionBar />) }

export const Captured: Story = { render: underOrder({ order: orderIn.captured }, () => <ActionBar />) }

export const Cancelled: Story = { render: underOrder({ order: orderIn.cancelled }, () => <ActionBar />) }

export const Loading: Story = {
  play: () => {},
  render: underOrder({ order: orderIn.authorized, faults: { is: 'slow', ms: Infinity, on: 'getOrder' } }, () => (
    <ActionBar />
  )),
}

/** First what can be done, with what it would do; then what cannot, with its reason and the way on. */
export const MoreActions: Story = {
  render: underOrder({ order: orderIn.partiallyCaptured }, () => <ActionBar />),
  play: async () => {
    await press('More actions')
    await expect(button('More actions')).toHaveAttribute('aria-expanded', 'true')
    await isSeen(() => screen.getByRole('list', { name: said('More actions') }))
  },
}
