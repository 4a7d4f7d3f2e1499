import type { Meta, StoryObj } from '@storybook/react-vite'
import type { OrderDrawerProps } from 'order-drawer'
import { expect, screen, userEvent, waitFor } from 'storybook/test'
import { orderIn, shopOrder } from './orders'
import { inDrawer } from './scene'
import { capture, focusIsOnStatus, openForm, openListed, press, reads, seesButton, typeAmount, isSeen } from './walk'

/** The forms take the place of the panel's content; cancel and release ask in an alert. */
const meta = {
  title: 'ActionBar/Forms',
  tags: ['!autodocs'],
  argTypes: { size: { control: 'inline-radio', options: ['sm', 'md', 'lg'] } },
  args: { size: 'md' },
} satisfies Meta<Partial<OrderDrawerProps>>

export default meta
type Story = StoryObj<typeof meta>

/** Begins with all that is left, with its items. */
export const Capture: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured }),
  play: async () => {
    await openForm('Capture')
    await expect(screen.getByRole('textbox', { name: 'Amount' })).toHaveFocus()
    await isSeen(await seesButton('Capture 1 250,00 kr'))
  },
}

/** A part of it: now and after, in figures and in sentences. */
export const CapturePart: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured }),
  play: async () => {
    await openForm('Capture')
    await press(/^\W?50\s?%/)
    await isSeen(await seesButton('Capture 625,00 kr'))
  },
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

/** Under an open enquiry: how much closes it. */
export const RefundUnderEnquiry: Story = {
  render: inDrawer({ order: orderIn.enquiry }),
  play: () => openForm('Refund'),
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
      await isSeen(screen.getByRole('dialog'))
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
