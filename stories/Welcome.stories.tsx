import type { Meta, StoryObj } from '@storybook/react-vite'
import { OrderDrawer, OrderProvider } from 'order-drawer'
import { type ReactNode, StrictMode, useState } from 'react'
import { screen, userEvent } from 'storybook/test'
import { directionOf } from '../src/text/directionOf'
import { shopOrders } from './orders'
import { BookLink, Chapter } from './Page'
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
  const at = orders.findIndex(({ id }) => id === orderId)
  return (
    <StrictMode>
      <OrderProvider
        adapter={adapter}
        {...settingsOf(toolbar, orders[at])}
        onOpen={setOrderId}
        onAction={() => setOrders(adapter.list())}
      >
        <Greeting toolbar={toolbar} />
        <OrderList orders={orders} toolbar={toolbar} openId={orderId} />
        <Onward toolbar={toolbar} />
        <OrderDrawer
          orderId={orderId}
          density={toolbar.density}
          placeholderOrder={orders[at]}
          navigation={{
            previousId: orders[at - 1]?.id,
            nextId: orders[at + 1]?.id,
            position: at + 1,
            total: orders.length,
            onNavigate: setOrderId,
          }}
          onOpenChange={(open) => !open && setOrderId(null)}
        />
      </OrderProvider>
    </StrictMode>
  )
}

function Greeting({ toolbar }: { toolbar: Toolbar }): ReactNode {
  return (
    <header className="od-root page-welcome" data-od-theme="auto" dir={directionOf(toolbar.locale)} lang="en">
      <p className="page-title">Press an order. This is the product.</p>
      <p className="page-lead">
        A made-up shop on a backend in memory: capture, refund, cancel, edit, print a packing slip, lose the connection.
        Everything works and nothing is charged. Load the page again for the shop as it was.
      </p>
    </header>
  )
}

/** What is worth a press, and where it leads. */
const ONWARD: readonly (readonly [to: string, name: string, says: string])[] = [
  [
    'story/rules-status-matrix--status-matrix',
    'Status matrix',
    'What may be done in which status, and the reason for each no.',
  ],
  ['story/rules-life-cycle--life-cycle', 'Life cycle', 'Which action leads from one status to another.'],
  ['story/orderdrawer-states--offline', 'States', 'Loading, offline, refused, unknown, conflict, a thousand lines.'],
  ['story/design-theme-builder--theme-builder', 'Theme builder', 'Turn ten values, take the snippet along.'],
  ['story/design-tokens--colours', 'Tokens', 'Every value of the sheet, light beside dark, with its contrast.'],
  ['story/design-anatomy--anatomy', 'Anatomy', 'Point at a part and read its name.'],
  ['story/words-languages--side-by-side', 'Languages', 'The labels of all languages beside each other.'],
  ['docs/words-content-guidelines--docs', 'Content guidelines', 'How the drawer speaks, and what it never says.'],
  ['docs/guides-write-an-adapter--docs', 'Write an adapter', 'From one method to all of them.'],
]

const TRIES: readonly (readonly [name: string, says: string])[] = [
  ['SO-20418', 'is captured in part: capture the rest, or release it.'],
  ['SO-20611', 'is only authorized: change its lines, cancel it.'],
  ['NO-3381', 'has a chargeback: see why it cannot be refunded.'],
  ['Network, above', 'set to “Answers get lost”: capture, and see what is not claimed.'],
  ['?', 'in an open drawer shows the keys; J and K go to the neighbours.'],
]

function Onward({ toolbar }: { toolbar: Toolbar }): ReactNode {
  return (
    <footer className="od-root page-welcome page" data-od-theme="auto" dir={directionOf(toolbar.locale)} lang="en">
      <Chapter title="Worth a try">
        <dl className="page-list">
          {TRIES.map(([name, says]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </Chapter>
      <Chapter title="Where to go next">
        <ul className="page-onward">
          {ONWARD.map(([to, name, says]) => (
            <li key={to}>
              <BookLink to={to}>{name}</BookLink>
              <p className="page-fact">{says}</p>
            </li>
          ))}
        </ul>
      </Chapter>
    </footer>
  )
}

export const Orders: Story = {
  play: async ({ step }) => {
    await step('A press on an order opens it', async () => {
      await userEvent.click(screen.getByRole('link', { name: 'SO-20418' }))
      await isSeen(() => screen.getByRole('dialog', { name: /SO-20418/ }))
      await isSeen(() => document.querySelector<HTMLElement>('.od-actionbar .od-button') ?? undefined)
    })
  },
}
