import type { Meta, StoryObj } from '@storybook/react-vite'
import type { OrderDrawerProps } from 'order-drawer'
import { expect, screen, userEvent, waitFor } from 'storybook/test'
import { capturedTwiceOrder, notItemisedOrder, orderIn, orderOfLines, shopOrder } from './orders'
import { money, own, percent, plain, said, typed } from './said'
import { inDrawer, inSizes } from './scene'
import {
  button,
  capture,
  choose,
  field,
  focusIsOnStatus,
  isSeen,
  openForm,
  openListed,
  pick,
  press,
  quantityOf,
  reads,
  readsOwn,
  tick,
  type,
  typeAmount,
} from './walk'

/** The forms take the place of the panel's content; cancel and release ask in an alert. */
const meta = {
  title: 'ActionBar/Forms',
  tags: ['!autodocs'],
  ...inSizes,
} satisfies Meta<Partial<OrderDrawerProps>>

export default meta
type Story = StoryObj<typeof meta>

/** Begins with all that is left, line by line; what is captured is listed below. */
export const CaptureByItems: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured }),
  play: async () => {
    await openForm('Capture')
    await expect(quantityOf('Wool blanket, moss green')).toHaveFocus()
    await isSeen(() => button(said('Capture {amount}', { amount: money(1250) })))
  },
}

/** A whole-order discount is a line like any other. */
export const CaptureWithDiscount: Story = {
  render: inDrawer({ order: orderIn.authorized }),
  play: async () => {
    await openForm('Capture')
    await isSeen(() => quantityOf('Autumn offer'))
  },
}

/** An amount of one's own: by how much it differs, and the way back. The items stay in sight. */
export const CaptureCustomAmount: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured }),
  play: async () => {
    await openForm('Capture')
    await press(own(percent(50)))
    await isSeen(() => button(said('Capture {amount}', { amount: money(625) })))
    await isSeen(() => button(said('Reset to {amount}', { amount: plain(1250) })))
  },
}

/** Without items: its name, and its tax, which follows the rate. */
export const CaptureByAmount: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured }),
  play: async () => {
    await openForm('Capture')
    await choose('By amount')
    await typeAmount(500)
    await type('Name', 'Part delivery, November')
    await type('Tax rate', '25')
    await expect(await field('Tax amount')).toHaveValue(plain(100))
  },
}

/** How it travels, what the shop calls it, and a note. */
export const CaptureWithTracking: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured }),
  play: async () => {
    await openForm('Capture')
    await press('Tracking, reference and note')
    await type('Carrier', 'Nordfrakt')
    await type('Delivery', 'Home delivery')
    await type('Tracking number', '3734 8829 1064')
    await type('Tracking link', 'https://track.nordfrakt.example/373488291064')
    await press('Add return tracking')
    await type('Capture reference', 'SO-20418-2')
  },
}

/** An earlier amount was captured without items: what is left of each line is not known. */
export const CaptureNotItemised: Story = {
  render: inDrawer({ order: notItemisedOrder }),
  play: async () => {
    await openForm('Capture')
    await pick('Linen curtain, natural', '1')
  },
}

/** A thousand lines: only those in sight are in the document. */
export const CaptureThousandLines: Story = {
  render: inDrawer({ order: orderOfLines(1000) }),
  play: () => openForm('Capture'),
}

/** More than there is: by how much, and one press takes what there is. */
export const CaptureTooMuch: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured }),
  play: async ({ step }) => {
    await openForm('Capture')
    await step('1 300 kr is more than remains', async () => {
      await typeAmount(1300)
      await expect(await field('Amount')).toBeInvalid()
    })
    await step('Submitting sends nothing, and the focus is on what to correct', async () => {
      await press('Capture {amount}')
      await expect(await field('Amount')).toHaveFocus()
    })
  },
}

/** What cannot be read is not guessed. */
export const CaptureNotAnAmount: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured }),
  play: async () => {
    await openForm('Capture')
    await typeAmount(12.345, 3)
    await expect(await field('Amount')).toBeInvalid()
  },
}

/** The authorization runs out soon: the form says so. */
export const CaptureExpiresSoon: Story = {
  render: inDrawer({ order: shopOrder('SO-20501') }),
  play: async () => {
    await openForm('Capture')
    await press(own(percent(50)))
  },
}

export const Refund: Story = {
  render: inDrawer({ order: orderIn.captured }),
  play: () => openForm('Refund'),
}

/** A fee that the shop keeps: a line of its own, taken from what goes back. */
export const RefundWithFee: Story = {
  render: inDrawer({ order: orderIn.captured }),
  play: async () => {
    await openForm('Refund')
    await tick('Keep a return fee')
    await type('Return fee', typed(49))
  },
}

/** Where there are several captures, the items find theirs, or a person says which. */
export const RefundOfTwoCaptures: Story = {
  render: inDrawer({ order: capturedTwiceOrder }),
  play: async () => {
    await openForm('Refund')
    await isSeen(() => screen.getByRole('combobox', { name: said('Capture') }))
  },
}

/** Under an open enquiry: how much closes it, and what of an amount that does not. The fee is off. */
export const RefundUnderEnquiry: Story = {
  render: inDrawer({ order: orderIn.enquiry }),
  play: async () => {
    await openForm('Refund')
    await pick('Curtain rod, black oak', '0')
    await pick('Parcel to pickup point', '0')
    await tick('Keep a return fee')
    await type('Return fee', typed(49))
    await typeAmount(1229)
    await isSeen(() => button('Close enquiry'))
  },
}

export const Extend: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured }),
  play: () => openListed('Extend authorization'),
}

export const Duplicate: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured }),
  play: () => openListed('Duplicate order'),
}

/** The safe button has the focus. */
export const CancelAlert: Story = {
  render: inDrawer({ order: orderIn.authorized }),
  play: async () => {
    await press('Cancel order')
    await screen.findByRole('alertdialog', { name: said('Cancel order {reference}?', { reference: 'SO-20611' }) })
    await waitFor(() => expect(button('Keep order')).toHaveFocus())
  },
}

export const ReleaseAlert: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured }),
  play: async () => {
    await press('Release remaining')
    await screen.findByRole('alertdialog')
    await waitFor(() => expect(button('Keep authorization')).toHaveFocus())
  },
}

/** The main job, from the list to the new event. */
export const CaptureWalkthrough: Story = {
  render: inDrawer({ order: orderIn.authorized }),
  play: async ({ step }) => {
    await step('Capture a part', () => capture(1000))
    await step('Status, money and timeline say so, and the focus is on the status', async () => {
      await focusIsOnStatus()
      await reads('Partially captured')
      await readsOwn(money(1000))
    })
    await step('Escape closes a form, and not the drawer', async () => {
      await openForm('Refund')
      await userEvent.keyboard('{Escape}')
      await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument())
      await isSeen(() => screen.getByRole('dialog'))
    })
    await step('Release what is left', async () => {
      await press('Release remaining')
      await press(said('Release {amount}', { amount: money(1480) }))
      await focusIsOnStatus()
    })
  },
}

/** An order is cancelled only after it was asked. */
export const CancelWalkthrough: Story = {
  render: inDrawer({ order: orderIn.authorized }),
  play: async ({ step }) => {
    await step('Keep order changes nothing, and the focus goes back', async () => {
      await press('Cancel order')
      await press('Keep order')
      await waitFor(() => expect(button('Cancel order')).toHaveFocus())
    })
    await step('Cancel order cancels it', async () => {
      await press('Cancel order')
      const alert = await screen.findByRole('alertdialog')
      const [, confirm] = alert.querySelectorAll<HTMLElement>('button')
      if (confirm) await userEvent.click(confirm)
      await focusIsOnStatus()
      await reads('Cancelled')
    })
  },
}
