import type { Meta, StoryObj } from '@storybook/react-vite'
import { OrderDrawer } from 'order-drawer'
import { expect, screen, userEvent, waitFor } from 'storybook/test'
import { orderIn } from './orders'
import { inDrawer } from './scene'
import { drawerOf, isSeen, orderIsShown, press, seesButton } from './walk'

/** An order in a drawer at the edge of the window; a sheet at its foot where the window is narrower than 640 px. */
const meta = {
  title: 'OrderDrawer/Playground',
  component: OrderDrawer,
  argTypes: {
    size: { control: 'inline-radio', options: ['sm', 'md', 'lg'] },
    variant: { control: 'inline-radio', options: ['flush', 'floating'] },
    tab: { control: 'inline-radio', options: ['timeline', 'details', 'customer'] },
  },
  parameters: {
    controls: { include: ['size', 'variant', 'tab'] },
    docs: { story: { inline: false, height: '640px' } },
  },
  args: { orderId: orderIn.partiallyCaptured.id, size: 'md', variant: 'flush' },
  render: inDrawer({ order: orderIn.partiallyCaptured }),
  play: orderIsShown,
} satisfies Meta<typeof OrderDrawer>

export default meta
type Story = StoryObj<typeof meta>

export const Flush: Story = {}

export const Floating: Story = { args: { variant: 'floating' } }

export const Small: Story = { args: { size: 'sm' } }

export const Large: Story = { args: { size: 'lg', tab: 'customer' } }

export const Details: Story = { args: { tab: 'details' } }

export const Customer: Story = { args: { tab: 'customer' } }

export const Closing: Story = {
  play: async ({ step }) => {
    await step('Escape closes the drawer, and the row that opened it has the focus', async () => {
      await seesButton('Capture')
      await userEvent.keyboard('{Escape}')
      await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
      await userEvent.click(screen.getByRole('link', { name: 'SO-20418' }))
      await isSeen(() => drawerOf('SO-20418'))
      await press('Close')
      await waitFor(() => expect(screen.getByRole('link', { name: 'SO-20418' })).toHaveFocus())
    })
  },
}
