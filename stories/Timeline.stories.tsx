import type { Meta, StoryObj } from '@storybook/react-vite'
import { TimelineTab } from 'order-drawer'
import type { Dispute, Order, OrderEvent, Origin } from 'order-drawer/core'
import { screen, userEvent } from 'storybook/test'
import { NOW, orderIn, shopOrder } from './orders'
import { own, said } from './said'
import { inDrawer, underOrder } from './scene'
import { orderIsShown, press, reads, readsOwn, select } from './walk'

/** What happened to an order: by kind and origin, back to the first event, down to the request behind it. */
const meta = {
  title: 'Tabs/Timeline',
  parameters: { controls: { disable: true } },
  play: orderIsShown,
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const timeline = () => <TimelineTab />

const ANNA: Origin = { kind: 'user', email: 'anna@lindvik.example' }
const ORIGINS: (Origin | undefined)[] = [{ kind: 'api', client: 'shop' }, ANNA, { kind: 'system' }, undefined]

/** As many notes and edits as wanted, an hour apart, the last one yesterday. */
function longHistory(count: number): Order {
  const events = Array.from({ length: count }, (_, at): OrderEvent => {
    const origin = ORIGINS[at % ORIGINS.length]
    const common = {
      id: `event-${at}`,
      at: new Date(NOW.getTime() - (count - at + 24) * 3_600_000).toISOString(),
      ...(origin && { origin }),
    }
    if (at % 3 > 0) return { ...common, type: 'note', text: `Note ${at + 1} of a long history` }
    const changes = [{ path: 'merchantReference2', from: `PICK-${at}`, to: `PICK-${at + 1}` }]
    return { ...common, type: 'references_edited', changes }
  })
  return { ...orderIn.partiallyCaptured, events: [...(orderIn.partiallyCaptured.events ?? []), ...events] }
}

const disputes: Dispute[] = [
  {
    id: 'DSP-58301',
    status: 'needs_response',
    reason: 'Goods not received',
    reasonCode: '13.1',
    amount: 26_500,
    currency: 'SEK',
    openedAt: '2026-11-23T09:12:00Z',
    respondBy: '2026-11-25T22:59:00Z',
    origin: { kind: 'system' },
  },
  {
    id: 'DSP-58117',
    status: 'under_review',
    reason: 'Charged twice',
    amount: 2_400,
    currency: 'EUR',
    openedAt: '2026-11-20T15:02:00Z',
    origin: { kind: 'customer' },
  },
  {
    id: 'DSP-57004',
    status: 'won',
    reason: 'Did not recognise the charge',
    reasonCode: '10.4',
    amount: 99_00,
    currency: 'SEK',
    openedAt: '2026-11-14T11:30:00Z',
    closedAt: '2026-11-19T08:00:00Z',
  },
]

const unfoldAll = async (...names: string[]) => {
  await orderIsShown()
  for (const name of names.map((words) => said(words))) {
    const toggles = await screen.findAllByRole('button', { name, expanded: false })
    for (const toggle of toggles) await userEvent.click(toggle)
  }
}

/** The edits of one person, out of many events. */
export const Filtered: Story = {
  render: underOrder({ order: longHistory(40) }, timeline),
  play: async () => {
    await orderIsShown()
    await select('Kind of event', 'Changes')
    await select('By whom', own('anna@lindvik.example'))
    await reads('{count} of {total} events')
  },
}

/** No dispute is from the API. */
export const NothingMatches: Story = {
  render: underOrder({ order: { ...longHistory(40), disputes } }, timeline),
  play: async () => {
    await orderIsShown()
    await select('Kind of event', 'Disputes')
    await select('By whom', 'API')
    await reads('No event matches')
  },
}

/** Two hundred events: the latest fifty, and the rest on request. */
export const LongHistory: Story = { render: underOrder({ order: longHistory(200) }, timeline) }

/** Lines, references and addresses, before and after. */
export const Edits: Story = {
  render: underOrder(
    {
      order: {
        ...orderIn.authorized,
        events: [
          {
            id: 'edit-1',
            type: 'lines_edited',
            at: '2026-11-22T09:31:00Z',
            origin: ANNA,
            changes: [
              { path: 'lines.0.quantity', label: 'Wool blanket, moss green', from: 3, to: 2 },
              { path: 'lines.0.discountAmount', label: 'Wool blanket, moss green', to: 10_000 },
              { path: 'lines.3', label: 'Beeswax candle, honey', to: 7_700 },
              { path: 'lines.2', label: 'Stoneware mug, sand', from: 14_900 },
              { path: 'amount', from: 310_600, to: 243_600 },
            ],
          },
          {
            id: 'edit-2',
            type: 'shipping_edited',
            at: '2026-11-22T09:35:00Z',
            origin: ANNA,
            changes: [
              {
                path: 'shipping.street',
                from: 'Storgatan 1',
                to: 'Gamla Västervägen 118, ingång C från gården, tredje våningen',
              },
              { path: 'shipping.street2', from: 'lgh 1203' },
              { path: 'shipping.country', from: 'SE', to: 'NO' },
            ],
          },
          {
            id: 'edit-3',
            type: 'references_edited',
            at: '2026-11-22T10:02:00Z',
            origin: { kind: 'api' },
            changes: [{ path: 'merchantReference2', to: 'PICK-8810' }],
          },
        ],
      },
    },
    timeline,
  ),
  play: () => unfoldAll('Lines edited', 'Shipping edited', 'References edited'),
}

/** A chargeback that waits for an answer, one under review in another currency, and one that was won. */
export const Disputes: Story = {
  render: underOrder({ order: { ...orderIn.captured, disputes } }, timeline),
  play: () => unfoldAll('Disputed'),
}

/** A refund leads to its capture, and the capture to its refunds. */
export const RefundAndCapture: Story = {
  render: underOrder({ order: orderIn.partiallyCaptured }, timeline),
}

const openLogs = async () => {
  await orderIsShown()
  const [button] = await screen.findAllByRole('button', { name: said('View logs') })
  await userEvent.click(button as HTMLElement)
}

/** The request behind a refund, without its secrets. */
export const Logs: Story = {
  render: underOrder({ order: orderIn.partiallyCaptured }, timeline),
  play: async () => {
    await openLogs()
    await reads('Request')
  },
}

/** The logs cannot be read now. */
export const LogsFailing: Story = {
  render: underOrder({ order: orderIn.partiallyCaptured, faults: [{ is: 'offline', on: 'getLogs' }] }, timeline),
  play: async () => {
    await openLogs()
    await reads('The logs could not be read')
  },
}

/** Of what is older than thirty days nothing is kept. */
export const LogsTooOld: Story = {
  render: underOrder({ order: orderIn.partiallyCaptured }, timeline),
  play: async () => {
    await orderIsShown()
    await press('Authorized')
    await reads('Developer logs are kept for 30 days')
  },
}

/** A link that leads to an entry of long ago. */
export const Permalink: Story = {
  render: inDrawer({ order: longHistory(200), drawer: { event: 'event-30' } }),
  play: async () => {
    await orderIsShown()
    await readsOwn('PICK-31')
  },
}

/** A dispute in the drawer. */
export const DisputeInDrawer: Story = {
  render: inDrawer({ order: shopOrder('SO-20533') }),
  play: () => unfoldAll('Disputed'),
}
