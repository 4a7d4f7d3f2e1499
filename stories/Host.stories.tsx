import type { Meta, StoryObj } from '@storybook/react-vite'
import { OrderDrawer, type OrderDrawerProps, OrderProvider } from 'order-drawer'
import { StrictMode, useState, type ReactElement, type ReactNode } from 'react'
import { expect, screen, userEvent, waitFor } from 'storybook/test'
import { orderIn, shopOrders } from './orders'
import { own, said } from './said'
import { inDrawer, OrderList } from './scene'
import { createStoryAdapter, settingsOf, type Toolbar } from './toolbar'
import { button, field, isSeen, openForm, orderIsShown, press, readsOwn, seesButton } from './walk'

const order = orderIn.partiallyCaptured

/** What a host gives, is asked and is told, beyond an adapter and an order ID. */
const meta = {
  title: 'OrderDrawer/Host',
  tags: ['!autodocs'],
  args: { size: 'md' },
} satisfies Meta<Partial<OrderDrawerProps>>

export default meta
type Story = StoryObj<typeof meta>

/** A host whose list knows what stands beside the order that is open. */
function Walk({ toolbar, stuck }: { toolbar: Toolbar; stuck: boolean }): ReactNode {
  const [adapter] = useState(() => {
    const made = createStoryAdapter(toolbar, { orders: shopOrders })
    const getOrder: typeof made.getOrder = (id, context) =>
      stuck && id !== order.id ? new Promise(() => {}) : made.getOrder(id, context)
    return { ...made, getOrder }
  })
  const [orderId, setOrderId] = useState<string | null>(order.id)
  const at = shopOrders.findIndex(({ id }) => id === orderId)
  const navigation = {
    previousId: shopOrders[at - 1]?.id,
    nextId: shopOrders[at + 1]?.id,
    position: at + 1,
    total: shopOrders.length,
    onNavigate: setOrderId,
  }
  return (
    <OrderProvider {...settingsOf(toolbar)} adapter={adapter} onOpen={setOrderId}>
      <OrderList orders={shopOrders} toolbar={toolbar} openId={orderId} />
      <OrderDrawer
        orderId={orderId}
        placeholderOrder={shopOrders[at]}
        navigation={navigation}
        onOpenChange={(open) => !open && setOrderId(null)}
      />
    </OrderProvider>
  )
}

const walkThrough = (stuck = false) =>
  function WalkStory(_args: object, { globals }: { globals: object }): ReactElement {
    return (
      <StrictMode>
        <Walk toolbar={globals as Toolbar} stuck={stuck} />
      </StrictMode>
    )
  }

/** `navigation`: the orders before and after this one, by button or by J and K. */
export const Neighbours: Story = {
  render: walkThrough(),
  play: async () => {
    await orderIsShown()
    const title = screen.getByRole('heading', { level: 2 })
    const before = title.textContent
    await press('Next order')
    await waitFor(() => expect(title).not.toHaveTextContent(before ?? ''))
    await orderIsShown()
    await expect(await seesButton('Next order')).toHaveFocus()
    await userEvent.keyboard('k')
    await waitFor(() => expect(title).toHaveTextContent(before ?? ''))
    await orderIsShown()
  },
}

/** While the next order is read, the one before stays, dimmed and out of reach. */
export const NeighbourOnItsWay: Story = {
  render: walkThrough(true),
  play: async () => {
    await orderIsShown()
    await press('Next order')
    await waitFor(() => expect(document.querySelector('.od-content')).toHaveAttribute('inert'))
    await isSeen(() => button('Next order'))
  },
}

/** `shortcuts`: what the keys do, by ? or the button. */
export const Keys: Story = {
  render: inDrawer({ order }),
  play: async () => {
    await orderIsShown()
    await userEvent.keyboard('?')
    await isSeen(() => screen.getByRole('region', { name: said('Keyboard shortcuts') }))
  },
}

/** Closing over something unsaved asks first; the host is told after the answer. */
export const Unsaved: Story = {
  render: inDrawer({ order, drawer: { defaultTab: 'details' } }),
  play: async () => {
    await openForm('Edit references')
    await userEvent.type(await field('Merchant reference 2'), '-B')
    await press('Close')
    await expect(await seesButton('Keep editing')).toHaveFocus()
    await isSeen(() => button('Discard changes'))
  },
}

/** `slots`: something of the host's own in places of ours. */
export const Slots: Story = {
  render: inDrawer({
    order,
    drawer: {
      tab: 'details',
      slots: {
        'header.end': () => <span className="od-chip">In the warehouse</span>,
        'details.end': ({ order: { id } }) => <p className="od-muted">Picked by robot 7, order {id.slice(0, 8)}</p>,
        'actions.start': () => <span className="od-muted">Shift B</span>,
      },
    },
  }),
  play: async () => {
    await orderIsShown()
    await readsOwn('In the warehouse')
  },
}

/** `actions`: one of ours taken away, two of the host's own behind "More actions". */
export const Actions: Story = {
  render: inDrawer({
    order,
    drawer: {
      actions: {
        hide: ['release'],
        extra: [
          { id: 'note', label: 'Add a note', note: 'For your colleagues', onSelect: () => {} },
          { id: 'call', label: 'Call the shopper', reason: 'The phones are closed until 9:00.', onSelect: () => {} },
        ],
      },
    },
  }),
  play: async () => {
    await press('More actions')
    await readsOwn('The phones are closed until 9:00.')
  },
}

/** `tabs`: a tab of the host's own, after ours. */
export const Tabs: Story = {
  render: inDrawer({
    order,
    drawer: {
      defaultTab: 'notes',
      tabs: [{ id: 'notes', label: 'Notes', content: ({ shortReference }) => <p>Nothing on {shortReference} yet.</p> }],
    },
  }),
  play: async () => {
    await orderIsShown()
    await isSeen(() => screen.getByRole('tab', { name: own('Notes'), selected: true }))
  },
}

/** `classNames`: classes of the host's own for parts, by name. */
export const ClassNames: Story = {
  render: inDrawer({ order, drawer: { classNames: { 'od-amount': 'story-mine', 'od-event': 'story-mine' } } }),
  play: async () => {
    await orderIsShown()
    await waitFor(() => expect(document.querySelector('.od-amount')).toHaveClass('story-mine'))
  },
}
