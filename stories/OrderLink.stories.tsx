import type { Meta, StoryObj } from '@storybook/react-vite'
import { OrderDrawer, OrderLink, OrderProvider } from 'order-drawer'
import { type ReactNode, useState } from 'react'
import { expect, fireEvent, screen, userEvent } from 'storybook/test'
import { shopOrders } from './orders'
import { OrderList } from './scene'
import { createStoryAdapter, settingsOf, type Toolbar } from './toolbar'
import { drawerOf, isSeen } from './walk'

/** A real link. An unmodified press opens the drawer; every other press is the browser's. */
const meta = {
  title: 'OrderLink',
  component: OrderLink,
  parameters: { controls: { disable: true }, docs: { story: { inline: false, height: '480px' } } },
  args: { orderId: '' },
  render: (_args, { globals }) => <List toolbar={globals as Toolbar} />,
} satisfies Meta<typeof OrderLink>

export default meta
type Story = StoryObj<typeof meta>

function List({ toolbar }: { toolbar: Toolbar }): ReactNode {
  const [adapter] = useState(() => createStoryAdapter(toolbar, { orders: shopOrders }))
  const [orderId, setOrderId] = useState<string | null>(null)
  return (
    <OrderProvider adapter={adapter} {...settingsOf(toolbar)} onOpen={setOrderId}>
      <OrderList orders={shopOrders.slice(0, 8)} toolbar={toolbar} openId={orderId} />
      <OrderDrawer
        orderId={orderId}
        density={toolbar.density}
        placeholderOrder={shopOrders.find(({ id }) => id === orderId)}
        onOpenChange={(open) => !open && setOrderId(null)}
      />
    </OrderProvider>
  )
}

export const InAList: Story = {
  play: async ({ step }) => {
    const link = await screen.findByRole('link', { name: 'SO-20604' })
    await step('It leads to the page of the order', () =>
      expect(link).toHaveAttribute('href', expect.stringContaining('/orders/')),
    )
    await step('With the control key it is the browser that opens it', async () => {
      let isLeftToBrowser = false
      const stay = (event: MouseEvent): void => {
        isLeftToBrowser = !event.defaultPrevented
        event.preventDefault()
      }
      window.addEventListener('click', stay, { once: true })
      fireEvent.click(link, { ctrlKey: true })
      await expect(isLeftToBrowser).toBe(true)
      await expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    })
    await step('Enter opens the drawer', async () => {
      link.focus()
      await userEvent.keyboard('{Enter}')
      await isSeen(() => drawerOf('SO-20604'))
    })
  },
}
