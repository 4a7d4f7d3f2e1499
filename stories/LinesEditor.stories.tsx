import type { Meta, StoryObj } from '@storybook/react-vite'
import type { OrderDrawerProps } from 'order-drawer'
import type { MemoryAdapter } from 'order-drawer/adapters/memory'
import { expect, userEvent, waitFor } from 'storybook/test'
import { notItemisedOrder, orderIn, orderOfLines } from './orders'
import { money, own, said } from './said'
import { inDrawer, inSizes } from './scene'
import { choose, field, openForm, pick, press, reads, seesButton, type } from './walk'

/** One draft of lines and discounts. What is captured stays, and the dock lists what is sent. */
const meta = {
  title: 'Editors/Lines',
  tags: ['!autodocs'],
  ...inSizes,
} satisfies Meta<Partial<OrderDrawerProps>>

export default meta
type Story = StoryObj<typeof meta>

const details = { defaultTab: 'details' } as const

const LAMP = { line: 'Pendant lamp, smoked glass' }

async function discountLamp(): Promise<void> {
  await openForm('Edit lines')
  await press(said('Edit {line}', LAMP))
  await userEvent.type(await field('Discount'), '10')
  await choose(own('%'))
}

/** Nothing is captured, so everything can change. */
export const Authorized: Story = {
  render: inDrawer({ order: orderIn.authorized, drawer: details }),
  play: () => openForm('Edit lines'),
}

/** Lines captured in full stand at the end; of one captured in part the quantity can change. */
export const PartiallyCaptured: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured, drawer: details }),
  play: async () => {
    await openForm('Edit lines')
    await reads(said('{captured} of {quantity} captured: keep {captured} or more', { captured: 2, quantity: 3 }))
  },
}

/** A discount in percent, and a new line: now and after. */
export const Discount: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured, drawer: details }),
  play: async () => {
    await discountLamp()
    await press('Add line')
    await userEvent.type(await field('Name'), 'Light bulb E27, warm white')
    await userEvent.type(await field('Reference'), 'LB-E27-WW')
    await userEvent.type(await field('Unit price'), '49')
    await press(said('Edit {line}', LAMP))
    await seesButton(said('Update order to {amount}', { amount: money(3079.8) }))
  },
}

/** A discount as a line of its own, in percent of all others. */
export const DiscountLine: Story = {
  render: inDrawer({ order: orderIn.authorized, drawer: details }),
  play: async () => {
    await openForm('Edit lines')
    await press('Add discount')
    await userEvent.type(await field('Discount'), '10')
    await choose(own('%'))
  },
}

/** What is wrong is kept as it was typed, and submitting leads to it. */
export const Errors: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured, drawer: details }),
  play: async () => {
    await openForm('Edit lines')
    await press('Add line')
    await press(said('Edit {line}', LAMP))
    await type('Unit price', 'seven')
    await press('Update order')
    await waitFor(async () => expect(await field('Unit price')).toHaveFocus())
  },
}

/** A line captured in part, unfolded: it can be read and copied, and says why it stays. */
export const CapturedInPart: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured, drawer: details }),
  play: async () => {
    await openForm('Edit lines')
    await press(said('Edit {line}', { line: 'Wool blanket, moss green' }))
  },
}

/** Nobody knows which lines are captured, so only the total is bound. */
export const NotItemised: Story = {
  render: inDrawer({ order: notItemisedOrder, drawer: details }),
  play: () => openForm('Edit lines'),
}

/** This payment method does not allow the order to grow. */
export const TooMuch: Story = {
  render: inDrawer({
    order: { ...orderIn.authorized, paymentMethod: { provider: 'card', type: 'CARD', label: 'Visa', last4: '4242' } },
    drawer: details,
  }),
  play: async () => {
    await openForm('Edit lines')
    await press('Add line')
    await userEvent.type(await field('Name'), 'Light bulb E27, warm white')
    await userEvent.type(await field('Unit price'), '49')
  },
}

/** As many lines as an order can have: those in sight are in the document. */
export const ThousandLines: Story = {
  render: inDrawer({ order: orderOfLines(1000), drawer: details }),
  play: async () => {
    await openForm('Edit lines')
    await expect(document.querySelectorAll('.od-edit-line').length).toBeLessThan(60)
  },
}

/** Somebody else changes the order between typing and sending. */
function changedBy(edit: Parameters<MemoryAdapter['change']>[1]): (backend: MemoryAdapter) => MemoryAdapter {
  return (backend) => ({
    ...backend,
    editLines(id, command, context) {
      backend.change(id, edit)
      return backend.editLines(id, command, context)
    },
  })
}

/** Was, theirs and yours; nothing is sent until the person has chosen. */
export const Conflict: Story = {
  render: inDrawer({
    order: orderIn.partiallyCaptured,
    drawer: details,
    between: changedBy((now) => ({
      ...now,
      amount: now.amount - 49_800,
      remainingAmount: now.remainingAmount - 49_800,
      lines: now.lines.map((line) =>
        line.reference === 'WB-140-MG' ? { ...line, quantity: 2, totalAmount: 99_600, taxAmount: 19_920 } : line,
      ),
    })),
  }),
  play: async () => {
    await discountLamp()
    await press(said('Fold {line}', LAMP))
    await pick('Wool blanket, moss green', '4')
    await press('Update order to {amount}')
    await reads('The order changed while you were editing')
  },
}

/** Captured meanwhile: what was typed can be read and copied, and is not sent. */
export const Locked: Story = {
  render: inDrawer({
    order: orderIn.partiallyCaptured,
    drawer: details,
    between: changedBy((now) => ({
      ...now,
      status: 'captured',
      capturedAmount: now.amount,
      remainingAmount: 0,
      captures: [...now.captures, { id: 'theirs', amount: now.remainingAmount, at: '2026-11-24T13:19:00Z', lines: [] }],
    })),
  }),
  play: async () => {
    await discountLamp()
    await press('Update order to {amount}')
    await press('Keep editing')
    await waitFor(async () => expect(await field('Discount')).toHaveAttribute('readonly'))
  },
}
