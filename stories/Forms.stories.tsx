import type { Meta, StoryObj } from '@storybook/react-vite'
import type { OrderDrawerProps } from 'order-drawer'
import { expect, screen, userEvent, waitFor } from 'storybook/test'
import { capturedTwiceOrder, notItemisedOrder, orderIn, orderOfLines, shopOrder } from './orders'
import { inDrawer, inSizes } from './scene'
import {
  button,
  capture,
  focusIsOnStatus,
  goBy,
  isSeen,
  openForm,
  openListed,
  pick,
  press,
  quantityOf,
  reads,
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
    await isSeen(() => button('Capture 1 250,00 kr'))
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
    await press(/^\W?50\s?%/)
    await isSeen(() => button('Capture 625,00 kr'))
    await isSeen(() => button('Reset to 1 250,00'))
  },
}

/** Without items: its name, and its tax, which follows the rate. */
export const CaptureByAmount: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured }),
  play: async () => {
    await openForm('Capture')
    await goBy('By amount')
    await typeAmount('500,00')
    await type('Name', 'Part delivery, November')
    await type('Tax rate', '25')
    await expect(screen.getByRole('textbox', { name: 'Tax amount' })).toHaveValue('100,00')
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
    await step('1 300,00 is more than remains', async () => {
      await typeAmount('1300')
      await expect(screen.getByRole('textbox', { name: 'Amount' })).toBeInvalid()
    })
    await step('Submitting sends nothing, and the focus is on what to correct', async () => {
      await press(/^Capture\s.*\d/)
      await expect(screen.getByRole('textbox', { name: 'Amount' })).toHaveFocus()
    })
  },
}

/** What cannot be read is not guessed. */
export const CaptureNotAnAmount: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured }),
  play: async () => {
    await openForm('Capture')
    await typeAmount('12,345')
    await expect(screen.getByRole('textbox', { name: 'Amount' })).toBeInvalid()
  },
}

/** The authorization runs out soon: the form says so. */
export const CaptureExpiresSoon: Story = {
  render: inDrawer({ order: shopOrder('SO-20501') }),
  play: async () => {
    await openForm('Capture')
    await press(/^\W?50\s?%/)
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
    await userEvent.click(screen.getByRole('checkbox', { name: 'Keep a return fee' }))
    await type('Return fee', '49,00')
  },
}

/** Where there are several captures, the items find theirs, or a person says which. */
export const RefundOfTwoCaptures: Story = {
  render: inDrawer({ order: capturedTwiceOrder }),
  play: async () => {
    await openForm('Refund')
    await isSeen(() => screen.getByRole('combobox', { name: 'Capture' }))
  },
}

/** Under an open enquiry: how much closes it, and what of an amount that does not. The fee is off. */
export const RefundUnderEnquiry: Story = {
  render: inDrawer({ order: orderIn.enquiry }),
  play: async () => {
    await openForm('Refund')
    await pick('Curtain rod, black oak', '0')
    await pick('Parcel to pickup point', '0')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Keep a return fee' }))
    await type('Return fee', '49,00')
    await typeAmount('1229,00')
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
    await screen.findByRole('alertdialog', { name: 'Cancel order SO-20611?' })
    await waitFor(() => expect(screen.getByRole('button', { name: 'Keep order' })).toHaveFocus())
  },
}

export const ReleaseAlert: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured }),
  play: async () => {
    await press('Release remaining')
    await screen.findByRole('alertdialog')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Keep authorization' })).toHaveFocus())
  },
}

/** The main job, from the list to the new event. */
export const CaptureWalkthrough: Story = {
  render: inDrawer({ order: orderIn.authorized }),
  play: async ({ step }) => {
    await step('Capture a part', () => capture('1000'))
    await step('Status, money and timeline say so, and the focus is on the status', async () => {
      await focusIsOnStatus()
      await reads('Partially captured')
      await reads('1 000,00 kr')
    })
    await step('Escape closes a form, and not the drawer', async () => {
      await openForm('Refund')
      await userEvent.keyboard('{Escape}')
      await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument())
      await isSeen(() => screen.getByRole('dialog'))
    })
    await step('Release what is left', async () => {
      await press('Release remaining')
      await press('Release 1 480,00 kr')
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
      await waitFor(() => expect(screen.getByRole('button', { name: 'Cancel order' })).toHaveFocus())
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
