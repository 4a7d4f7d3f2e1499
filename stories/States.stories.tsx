import type { Meta, StoryObj } from '@storybook/react-vite'
import { type BoundOrder, OrderError, type OrderDrawerProps, useOrder } from 'order-drawer'
import type { MemoryAdapter } from 'order-drawer/adapters/memory'
import { type ReactNode, useEffect, useRef } from 'react'
import { expect, screen, userEvent } from 'storybook/test'
import { emptyOrder, inconsistentOrder, longWordsOrder, notItemisedOrder, orderIn, orderOfLines } from './orders'
import { money, said, saidWithin, typed } from './said'
import { inDrawer, inSizes } from './scene'
import {
  button,
  capture,
  field,
  findsNoButton,
  focusIsOnStatus,
  openForm,
  orderIsRead,
  press,
  reads,
  readsOwn,
  seesButton,
  typeAmount,
  orderIsShown,
  isSeen,
} from './walk'

/** Every state that a drawer can be in. Where it takes a press to get there, a walkthrough presses. */
const meta = {
  title: 'OrderDrawer/States',
  tags: ['!autodocs'],
  ...inSizes,
  play: orderIsShown,
} satisfies Meta<Partial<OrderDrawerProps>>

export default meta
type Story = StoryObj<typeof meta>

const order = orderIn.partiallyCaptured
const NEVER = Infinity
const INTERNAL = {
  messages: ['Upstream timed out after 10 000 ms'],
  code: 'INTERNAL_ERROR',
  correlationId: 'a41f0c7e-6b2d-4f58-93c1-2e7d90ab6614',
}

/** What the row of the list knew stands there at once, the rest in its final size. */
export const LoadingWithPlaceholder: Story = {
  render: inDrawer({
    order,
    faults: { is: 'slow', ms: NEVER, on: 'getOrder' },
    drawer: {
      placeholderOrder: {
        status: order.status,
        amount: order.amount,
        currency: order.currency,
        capturedAmount: order.capturedAmount,
        refundedAmount: order.refundedAmount,
        disputes: [],
        merchantReference1: 'SO-20418',
      },
    },
  }),
  play: () => reads('Partially captured'),
}

/** Nothing is known but the id. */
export const Loading: Story = {
  play: () => {},
  render: inDrawer({ order, faults: { is: 'slow', ms: NEVER, on: 'getOrder' } }),
}

export const NotFound: Story = {
  render: inDrawer({ order, orderId: '5d0e7b1c-93f2-4a06-b7de-18c4a0e2f6b3' }),
  play: () => reads('No order with this ID'),
}

export const Failed: Story = {
  render: inDrawer({ order, faults: { is: 'error', on: 'getOrder', error: new OrderError('server') } }),
  play: () => reads('The order could not be read'),
}

export const FailedWithProviderMessages: Story = {
  render: inDrawer({ order, faults: { is: 'error', on: 'getOrder', error: new OrderError('server', INTERNAL) } }),
  play: async () => {
    await readsOwn('Upstream timed out after 10 000 ms')
    await isSeen(() => button('Copy correlation ID'))
  },
}

export const SignedOut: Story = {
  render: inDrawer({ order, faults: { is: 'error', on: 'getOrder', error: new OrderError('unauthorized') } }),
  play: () => reads('You are signed out'),
}

export const NoPermission: Story = {
  render: inDrawer({ order, faults: { is: 'error', on: 'getOrder', error: new OrderError('forbidden') } }),
  play: () => reads('You may not see this order'),
}

/** What another part of the host does once the order is read. */
function Meanwhile({ orderId, act }: { orderId: string; act: (bound: BoundOrder) => void }): ReactNode {
  const bound = useOrder(orderId)
  const acted = useRef(false)
  useEffect(() => {
    if (bound.snapshot.phase !== 'ready' || acted.current) return
    acted.current = true
    act(bound)
  })
  return null
}

const meanwhile = (act: (bound: BoundOrder, backend: MemoryAdapter) => void) => (backend: MemoryAdapter) => (
  <Meanwhile orderId={order.id} act={(bound) => act(bound, backend)} />
)

/** What is shown is dated, and the actions say what they wait for. */
export const Offline: Story = {
  render: inDrawer({
    order,
    beside: meanwhile(({ refresh }, backend) => {
      backend.setFaults({ is: 'offline' })
      void refresh()
    }),
  }),
  play: async ({ step }) => {
    await reads('You are offline. Shown as read at {time}; actions wait for the connection.')
    await step('Capture can be reached, and says what it waits for', async () => {
      const waiting = await seesButton('Capture')
      await expect(waiting).toHaveAttribute('aria-disabled', 'true')
      waiting.focus()
      await expect(waiting).toHaveAccessibleDescription(
        saidWithin('You are offline. Shown as read at {time}; actions wait for the connection.'),
      )
    })
  },
}

/** Read once, and not again: the order stays, with its time. */
export const Stale: Story = {
  render: inDrawer({
    order,
    beside: meanwhile(({ refresh }, backend) => {
      backend.setFaults({ is: 'error', on: 'getOrder', error: new OrderError('server') })
      void refresh()
    }),
  }),
  play: () => reads('This could not be read again. Shown as read at {time}.'),
}

/** The label stays, the draft stays, nothing can be pressed twice. */
export const Sending: Story = {
  render: inDrawer({
    order,
    faults: { is: 'slow', ms: NEVER, on: 'capture' },
    settings: { actionTimeoutMs: 2_000_000_000 },
  }),
  play: async () => {
    await capture(500)
    await expect(await seesButton(said('Capture {amount}', { amount: money(500) }))).toHaveAttribute(
      'aria-busy',
      'true',
    )
  },
}

/** Another part of the window refunds: the bar says what it waits for. */
export const Busy: Story = {
  render: inDrawer({
    order,
    faults: { is: 'slow', ms: NEVER, on: 'refund' },
    settings: { actionTimeoutMs: 2_000_000_000 },
    beside: meanwhile(({ run }) => void run('refund', { amount: 14_900 })),
  }),
  play: async () => {
    await userEvent.hover(await seesButton('Capture'))
    await reads('{what} is being sent. Other changes wait for the answer.')
  },
}

/** The provider's words, and the draft; nothing is tried again by itself. */
export const Rejected: Story = {
  render: inDrawer({
    order,
    faults: {
      is: 'rejected',
      on: 'capture',
      code: 'CAPTURE_NOT_ALLOWED',
      messages: ['The capture was stopped by the issuer. Contact the shopper before you try again.'],
    },
  }),
  play: async () => {
    await capture(500)
    await reads('The capture was refused. Nothing was charged.')
    await reads(/stopped by the issuer/)
    await expect(await field('Amount')).toHaveValue(typed(500))
  },
}

/** Somebody released a part a moment ago: less is possible, and one press takes it. */
export const RejectedLessRemains: Story = {
  render: inDrawer({
    order,
    between: (backend) => ({
      ...backend,
      async capture(orderId) {
        backend.change(orderId, (before) => ({ ...before, remainingAmount: 100_000 }))
        throw new OrderError('rejected', {
          code: 'CAPTURE_NOT_ALLOWED',
          messages: ['Captured amount is higher than the remaining authorized amount.'],
        })
      },
    }),
  }),
  play: async () => {
    await capture(1250)
    await reads('The order was read again: {amount} remains.')
    await isSeen(() => screen.getAllByRole('button', { name: said('Use {amount}', { amount: money(1000) }) })[0])
  },
}

/** Too many requests: Retry counts down. */
export const RateLimited: Story = {
  render: inDrawer({
    order,
    faults: { is: 'error', on: 'capture', error: new OrderError('rate_limited', { retryAfterMs: 30_000 }) },
  }),
  play: async () => {
    await capture(500)
    await expect(await seesButton('Retry in {seconds} s')).toHaveAttribute('aria-disabled', 'true')
  },
}

/** Somebody else was faster: what is shown is theirs, the draft is kept, nothing is sent until the person says so. */
export const Conflict: Story = {
  render: inDrawer({ order, faults: { is: 'conflict', on: 'capture', times: 1 } }),
  play: async () => {
    await capture(500)
    await reads('The order changed')
    await expect(await field('Amount')).toHaveValue(typed(500))
  },
}

/** Unknown is not failed. The backend knows its keys, so the same request may be sent again. */
export const UnknownOutcome: Story = {
  render: inDrawer({ order, faults: { is: 'answer_lost', on: 'capture' } }),
  play: async () => {
    await capture(500)
    await reads('We do not know yet whether this went through. Do not repeat it.')
    await isSeen(() => button('Retry'))
  },
}

/** The backend does not know keys: sending it again could charge twice, so that is not offered. */
export const UnknownOutcomeWithoutKeys: Story = {
  render: inDrawer({ order, idempotent: false, faults: { is: 'answer_lost', on: 'capture' } }),
  play: async () => {
    await capture(500)
    await reads('We do not know yet whether this went through. Do not repeat it.')
    await isSeen(() => button('Check again'))
    await findsNoButton('Retry')
  },
}

/** Read again, and nothing of it to be seen: only now can the person say that it did not happen. */
export const UnknownOutcomeChecked: Story = {
  render: inDrawer({ order, faults: { is: 'request_lost', on: 'capture' } }),
  play: async () => {
    await capture(500)
    await press('Check again')
    await isSeen(() => button('It did not happen'))
  },
}

/** The answer was lost, the work was done: reading again finds it. */
export const UnknownOutcomeFound: Story = {
  render: inDrawer({ order, faults: { is: 'answer_lost', on: 'capture' } }),
  play: async () => {
    await capture(500)
    await press('Check again')
    await focusIsOnStatus()
    await readsOwn(money(750))
  },
}

/** The new event is marked, and the focus is on the status. */
export const JustCaptured: Story = {
  render: inDrawer({ order }),
  play: async () => {
    await capture(1250)
    await focusIsOnStatus()
    await reads('Partially refunded')
  },
}

/** A duplicate is a payment link: it can be passed on. */
export const DoneWithPaymentLink: Story = {
  render: inDrawer({ order: orderIn.captured }),
  play: async () => {
    await openForm('Duplicate order')
    await press('Duplicate order')
    await reads('Payment link sent')
  },
}

/** Everything can be read, nothing can be done, and no button promises it. */
export const ReadOnly: Story = {
  render: inDrawer({ order, settings: { permissions: 'read-only' } }),
  play: async () => {
    await reads('Captured')
    await findsNoButton('Capture')
    await findsNoButton('More actions')
  },
}

/** What cannot be done now is in the list, with its reason and what leads on. */
export const RefusedActions: Story = {
  render: inDrawer({ order: orderIn.chargeback }),
  play: () => press('More actions'),
}

/** More went back than was captured: no money moves until the backend says something that adds up. */
export const InconsistentData: Story = {
  render: inDrawer({ order: inconsistentOrder }),
  play: async () => {
    await press('More actions')
    await reads('The amounts of this order contradict each other, so nothing can be changed here.')
  },
}

/** Not one line, event or address. */
export const Empty: Story = {
  render: inDrawer({ order: emptyOrder }),
  play: async () => {
    await reads('Nothing has happened yet')
  },
}

export const EmptyDetails: Story = { render: inDrawer({ order: emptyOrder, drawer: { defaultTab: 'details' } }) }

export const EmptyCustomer: Story = { render: inDrawer({ order: emptyOrder, drawer: { defaultTab: 'customer' } }) }

export const LongWords: Story = {
  render: inDrawer({ order: longWordsOrder }),
  play: () => orderIsRead().then(() => undefined),
}

export const LongWordsDetails: Story = {
  render: inDrawer({ order: longWordsOrder, drawer: { defaultTab: 'details' } }),
}

export const LongWordsCustomer: Story = {
  render: inDrawer({ order: longWordsOrder, drawer: { defaultTab: 'customer' } }),
}

export const OneLine: Story = { render: inDrawer({ order: orderOfLines(1), drawer: { defaultTab: 'details' } }) }

export const TwentyLines: Story = { render: inDrawer({ order: orderOfLines(20), drawer: { defaultTab: 'details' } }) }

export const ThousandLines: Story = {
  // axe needs minutes for 1 000 rows that are all alike; it holds them in TwentyLines.
  parameters: { a11y: { test: 'off' } },
  render: inDrawer({ order: orderOfLines(1000), drawer: { defaultTab: 'details' } }),
}

/** Captured by amount: how much of each line is gone, nobody knows. */
export const NotItemised: Story = {
  render: inDrawer({ order: notItemisedOrder, drawer: { defaultTab: 'details' } }),
}

/** Before a capture by amount, the form says what will not be known after it. */
export const NotItemisedWarning: Story = {
  render: inDrawer({ order }),
  play: async () => {
    await press('Capture')
    await typeAmount(500)
  },
}

/** The summary has scrolled away: the top bar says which order this is, in what state, and how much. */
export const Scrolled: Story = {
  render: inDrawer({ order: orderOfLines(20), drawer: { defaultTab: 'details' } }),
  play: async () => {
    await orderIsRead()
    document.querySelector('.od-scroller')?.scrollTo(0, 400)
    await isSeen(() => screen.getByText(said('Authorized'), { selector: '.od-topbar *' }))
  },
}
