import {
  formatAmount,
  getDisplayStatus,
  type Order,
  type OrderAdapter,
  OrderDrawer,
  type OrderDrawerProps,
  OrderLink,
  OrderPanel,
  type OrderPanelProps,
  OrderProvider,
  type OrderProviderProps,
  StatusBadge,
} from 'order-drawer'
import type { MemoryAdapter, MemoryAdapterOptions } from 'order-drawer/adapters/memory'
import { type ReactElement, type ReactNode, StrictMode, useState } from 'react'
import { directionOf } from '../src/text/directionOf'
import { createStoryAdapter, settingsOf, type Toolbar } from './toolbar'
import './stories.css'

/** What a story sets up before it draws. */
export interface Setup extends Omit<MemoryAdapterOptions, 'orders' | 'now' | 'persistAs'> {
  order: Order
  /** Another id than the order's: one that the backend does not know. */
  orderId?: string
  /** Puts something between the drawer and the backend in memory. */
  between?: (backend: MemoryAdapter) => OrderAdapter
  /** What the provider is told besides what the toolbar says. */
  settings?: Partial<OrderProviderProps>
  /** What the drawer is told, and no designer would turn. */
  drawer?: Partial<OrderDrawerProps>
  /** Stands beside the drawer and can do what another part of the host would. */
  beside?: (backend: MemoryAdapter) => ReactNode
}

type Render<Args> = (args: Args, context: { globals: object }) => ReactElement

/** What a designer turns of a drawer: how wide it is. */
export const inSizes = {
  argTypes: { size: { control: 'inline-radio', options: ['sm', 'md', 'lg'] } },
  args: { size: 'md' },
} as const

/** Draws a drawer over the list it was opened from, with a backend of its own. */
export function inDrawer(setup: Setup): Render<Partial<OrderDrawerProps>> {
  return function DrawerStory(args, { globals }) {
    return (
      <Stage setup={setup} globals={globals}>
        {(backend, toolbar) => <DrawerScene setup={setup} args={args} backend={backend} toolbar={toolbar} />}
      </Stage>
    )
  }
}

/** Draws a part that needs an order around it, at the width of a panel. */
export function underOrder<Args>(setup: Setup, draw: (args: Args) => ReactNode): Render<Args> {
  return function PartStory(args, { globals }) {
    return (
      <Stage setup={setup} globals={globals}>
        {() => (
          <OrderProvider orderId={setup.orderId ?? setup.order.id}>
            <div className="story-part">{draw(args)}</div>
          </OrderProvider>
        )}
      </Stage>
    )
  }
}

/** Draws an order as a page of a host, so many pixels wide. */
export function onPage(setup: Setup, width: number): Render<OrderPanelProps> {
  return function PageStory(args, { globals }) {
    return (
      <Stage setup={setup} globals={globals}>
        {(_backend, toolbar) => (
          <main className="story-window" style={{ inlineSize: width }}>
            <OrderPanel {...args} density={toolbar.density} />
          </main>
        )}
      </Stage>
    )
  }
}

/** Draws with an order around and none of our styles. */
export function plain(setup: Setup, draw: () => ReactNode): Render<object> {
  return function PlainStory(_args, { globals }) {
    return (
      <Stage setup={setup} globals={globals}>
        {() => (
          <OrderProvider orderId={setup.order.id}>
            <div style={{ padding: 24 }}>{draw()}</div>
          </OrderProvider>
        )}
      </Stage>
    )
  }
}

/** Draws a part that knows nothing of orders. */
export function onPaper<Args>(
  draw: (args: Args, toolbar: Toolbar) => ReactNode,
  width: 'panel' | 'wide' = 'panel',
): Render<Args> {
  return function PaperStory(args, { globals }) {
    const toolbar = globals as Toolbar
    return (
      <StrictMode>
        <OrderProvider {...settingsOf(toolbar)}>
          <div
            className={`od-root ${width === 'wide' ? 'story-wide' : 'story-part'}`}
            data-od-theme="auto"
            data-density={toolbar.density}
            dir={directionOf(toolbar.locale)}
          >
            {draw(args, toolbar)}
          </div>
        </OrderProvider>
      </StrictMode>
    )
  }
}

interface StageProps {
  setup: Setup
  globals: object
  children: (backend: MemoryAdapter, toolbar: Toolbar) => ReactNode
}

/** The provider of a host. It starts anew where the network or the clock is turned. */
function Stage({ setup, globals, children }: StageProps): ReactNode {
  const toolbar = globals as Toolbar
  return (
    <StrictMode>
      <Shop key={`${toolbar.network} ${toolbar.clock}`} setup={setup} toolbar={toolbar}>
        {children}
      </Shop>
    </StrictMode>
  )
}

function Shop({ setup, toolbar, children }: Omit<StageProps, 'globals'> & { toolbar: Toolbar }): ReactNode {
  const { order, between, settings, beside, drawer: _, orderId: __, ...options } = setup
  const [{ backend, adapter }] = useState(() => {
    const made = createStoryAdapter(toolbar, { ...options, orders: [order] })
    return { backend: made, adapter: between ? between(made) : made }
  })
  return (
    <OrderProvider {...settingsOf(toolbar, order)} adapter={adapter} {...settings}>
      {children(backend, toolbar)}
      {beside?.(backend)}
    </OrderProvider>
  )
}

interface DrawerSceneProps {
  setup: Setup
  args: Partial<OrderDrawerProps>
  backend: MemoryAdapter
  toolbar: Toolbar
}

function DrawerScene({ setup, args, backend, toolbar }: DrawerSceneProps): ReactNode {
  const [orderId, setOrderId] = useState<string | null>(setup.orderId ?? setup.order.id)
  return (
    <OrderProvider onOpen={setOrderId}>
      <OrderList orders={backend.list()} toolbar={toolbar} openId={orderId} />
      <OrderDrawer
        density={toolbar.density}
        {...setup.drawer}
        {...args}
        orderId={orderId}
        onOpenChange={(open) => !open && setOrderId(null)}
      />
    </OrderProvider>
  )
}

/** The list of a host: a row for each order, its reference the link. */
export function OrderList(props: { orders: readonly Order[]; toolbar: Toolbar; openId?: string | null }): ReactNode {
  const { orders, toolbar, openId } = props
  const { now } = settingsOf(toolbar, orders[0])
  return (
    <main className="od-root story-page" data-od-theme="auto" dir={directionOf(toolbar.locale)}>
      <h1 className="story-title">Orders</h1>
      <div className="story-scroll" tabIndex={0} role="region" aria-label="Orders">
        <table className="story-table">
          <thead>
            <tr>
              <th scope="col">Order</th>
              <th scope="col">Status</th>
              <th scope="col">Customer</th>
              <th scope="col" className="story-number">
                Amount
              </th>
            </tr>
          </thead>
          <tbody>
            {orders.map((order) => (
              <tr key={order.id} aria-current={order.id === openId || undefined}>
                <td>
                  <OrderLink className="story-link" orderId={order.id}>
                    <bdi>{order.merchantReference1 ?? order.id}</bdi>
                  </OrderLink>
                </td>
                <td>
                  <StatusBadge status={getDisplayStatus(order, now instanceof Date ? now : new Date(0)).status} />
                </td>
                <td>
                  <bdi>{[order.billing?.givenName, order.billing?.familyName].filter(Boolean).join(' ')}</bdi>
                </td>
                <td className="story-number">
                  <bdi>{formatAmount(order.amount, order.currency, toolbar.locale)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </main>
  )
}
