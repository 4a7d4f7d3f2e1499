import type { Meta, StoryObj } from '@storybook/react-vite'
import { OrderDrawer, OrderProvider } from 'order-drawer'
import { type ReactNode, StrictMode, useState } from 'react'
import { screen, userEvent } from 'storybook/test'
import { shopOrders } from './orders'
import { OrderList } from './scene'
import { createStoryAdapter, settingsOf, type Toolbar } from './toolbar'
import { isSeen } from './walk'

/** A shop's orders. Press one: everything works, on a backend in memory. */
const meta = {
  title: 'Welcome',
  tags: ['!autodocs'],
  render: (_args, { globals }) => (
    <Shop key={`${globals['network']} ${globals['clock']}`} toolbar={globals as Toolbar} />
  ),
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

function Shop({ toolbar }: { toolbar: Toolbar }): ReactNode {
  const [adapter] = useState(() => createStoryAdapter(toolbar, { orders: shopOrders }))
  const [orders, setOrders] = useState(() => adapter.list())
  const [orderId, setOrderId] = useState<string | null>(null)
  const row = orders.find(({ id }) => id === orderId)
  return (
    <StrictMode>
      <OrderProvider
        adapter={adapter}
        {...settingsOf(toolbar, row)}
        onOpen={setOrderId}
        onAction={() => setOrders(adapter.list())}
      >
        <OrderList orders={orders} toolbar={toolbar} openId={orderId} />
        <OrderDrawer
          orderId={orderId}
          density={toolbar.density}
          placeholderOrder={row}
          onOpenChange={(open) => !open && setOrderId(null)}
        />
      </OrderProvider>
    </StrictMode>
  )
}

export const Orders: Story = {
  play: async ({ step }) => {
    await step('A press on an order opens it', async () => {
      await userEvent.click(screen.getByRole('link', { name: 'SO-20418' }))
      await isSeen(() => screen.getByRole('dialog', { name: 'Order SO-20418' }))
      await isSeen(() => screen.getByRole('button', { name: 'Capture' }))
    })
  },
}
