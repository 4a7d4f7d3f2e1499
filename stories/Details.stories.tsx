import type { Meta, StoryObj } from '@storybook/react-vite'
import { DetailsTab } from 'order-drawer'
import { expect } from 'storybook/test'
import { emptyOrder, orderIn, orderOfLines } from './orders'
import { said } from './said'
import { underOrder } from './scene'
import { orderIsShown, press } from './walk'

/** The lines of an order, what became of each, and what they add up to. */
const meta = {
  title: 'Tabs/Details',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  play: orderIsShown,
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const details = () => <DetailsTab />

export const OneLine: Story = { render: underOrder({ order: orderOfLines(1) }, details) }

export const TwentyLines: Story = { render: underOrder({ order: orderOfLines(20) }, details) }

/** Those in sight are in the document; "Show all" brings in the rest, for find in page and for print. */
export const ThousandLines: Story = {
  render: underOrder({ order: orderOfLines(1000) }, details),
  play: async () => {
    await orderIsShown()
    await expect(document.querySelectorAll('.od-line').length).toBeLessThan(60)
  },
}

/** All of them, after a press. */
export const AllOfThem: Story = {
  render: underOrder({ order: orderOfLines(60) }, details),
  play: async () => {
    await press(said('Show all {count} lines', { count: 60 }))
    await expect(document.querySelectorAll('.od-line')).toHaveLength(60)
  },
}

/** What is captured stays, and the pen says so. */
export const Captured: Story = { render: underOrder({ order: orderIn.captured }, details) }

export const WithoutLines: Story = { render: underOrder({ order: emptyOrder }, details) }
