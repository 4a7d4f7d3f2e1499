import type { Meta, StoryObj } from '@storybook/react-vite'
import { type OrderDrawerProps, OrderError } from 'order-drawer'
import type { MemoryAdapter } from 'order-drawer/adapters/memory'
import { expect, screen, userEvent, waitFor } from 'storybook/test'
import { orderIn } from './orders'
import { inARow, own, saidWithin } from './said'
import { inDrawer, inSizes } from './scene'
import { field, isSeen, openForm, press, reads, seesButton, tick, type } from './walk'

/** The pens of details and customer open a draft in place of the panel's content; the dock lists what is sent. */
const meta = {
  title: 'Editors',
  tags: ['!autodocs'],
  ...inSizes,
} satisfies Meta<Partial<OrderDrawerProps>>

export default meta
type Story = StoryObj<typeof meta>

const order = orderIn.partiallyCaptured
const inDetails = { order, drawer: { defaultTab: 'details' } } as const
const inCustomer = { order, drawer: { defaultTab: 'customer' } } as const

async function changeReference(): Promise<void> {
  await openForm('Edit references')
  await type('Merchant reference 2', 'PICK-7731-B')
}

/** The submit can be reached and says why it waits. */
export const References: Story = {
  render: inDrawer(inDetails),
  play: async () => {
    await openForm('Edit references')
    await expect(await seesButton('Update references')).toHaveAccessibleDescription(
      saidWithin('Nothing has changed, so there is nothing to send.'),
    )
  },
}

/** Only what changed is sent; an empty field removes it. */
export const ReferencesChanged: Story = { render: inDrawer(inDetails), play: changeReference }

/** Contact and address are one draft; one field is to be corrected. */
export const Shipping: Story = {
  render: inDrawer(inCustomer),
  play: async ({ step }) => {
    await openForm('Edit shipping')
    await type('Street', 'Kungsgatan 12, lgh 1104')
    await step('Half an e-mail address is not sent', async () => {
      await type('E-mail', 'elin.sandberg@')
      await press('Update shipping')
      await waitFor(async () => expect(await field('E-mail')).toHaveFocus())
      await expect(await field('E-mail')).toBeInvalid()
    })
  },
}

/** The other pen opens the same draft, at its contact. */
export const Contact: Story = {
  render: inDrawer(inCustomer),
  play: async () => {
    await press('Edit contact')
    await waitFor(async () => expect(await field('First name')).toHaveFocus())
  },
}

/** Nothing is retyped; what was typed comes back when the box is unticked. */
export const ShippingSameAsBilling: Story = {
  render: inDrawer(inCustomer),
  play: async () => {
    await openForm('Edit shipping')
    await tick('Same as billing')
    await expect(await field('Street')).toHaveValue('Storgatan 14')
  },
}

/** The provider takes no other billing address, and the pen says so. */
export const BillingLocked: Story = {
  render: inDrawer(inCustomer),
  play: async () => {
    await userEvent.click(await seesButton('Edit billing'))
    await reads('Set at checkout, cannot be changed.')
  },
}

/** A provider that takes one: the policy says so. */
export const Billing: Story = {
  render: inDrawer({ ...inCustomer, settings: { policy: { editBilling: true } } }),
  play: () => openForm('Edit billing'),
}

/** Somebody else saves between typing and sending. */
function savedByOthers(backend: MemoryAdapter): MemoryAdapter {
  return {
    ...backend,
    editReferences(id, command, context) {
      backend.change(id, (now) => ({
        ...now,
        merchantReference2: 'PICK-7788',
        events: [
          ...(now.events ?? []),
          { id: 'theirs', type: 'references_edited', at: '2026-11-24T13:19:00Z', origin: { kind: 'api' } },
        ],
      }))
      return backend.editReferences(id, command, context)
    },
  }
}

/** Was, theirs and yours; nothing is sent until the person has chosen. */
export const Conflict: Story = {
  render: inDrawer({ ...inDetails, between: savedByOthers }),
  play: async () => {
    await openForm('Edit references')
    await type('Merchant reference 1', 'SO-20418-B')
    await type('Merchant reference 2', 'PICK-7731-B')
    await press('Update references')
    await reads('The order changed while you were editing')
    await isSeen(() => screen.getByRole('radio', { name: inARow('Merchant reference 2', 'Yours', own('PICK-7731-B')) }))
  },
}

/** The order is captured between typing and sending. */
function capturedByOthers(backend: MemoryAdapter): MemoryAdapter {
  return {
    ...backend,
    editReferences(id) {
      backend.change(id, (now) => ({
        ...now,
        status: 'captured',
        capturedAmount: now.amount,
        remainingAmount: 0,
        captures: [
          ...now.captures,
          { id: 'theirs', amount: now.remainingAmount, at: '2026-11-24T13:19:00Z', lines: [], refundedAmount: 0 },
        ],
      }))
      return Promise.reject(new OrderError('rejected', { messages: ['The order is captured.'] }))
    },
  }
}

/** What was typed can still be read and copied. */
export const Locked: Story = {
  render: inDrawer({ ...inDetails, between: capturedByOthers }),
  play: async () => {
    await changeReference()
    await press('Update references')
    await waitFor(async () => expect(await field('Merchant reference 2')).toHaveAttribute('readonly'))
  },
}
