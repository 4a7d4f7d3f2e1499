import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactNode, useState } from 'react'
import { screen, userEvent } from 'storybook/test'
import { Disclosure } from '../../src/primitives/Disclosure'
import { onPaper } from '../scene'
import { isSeen } from '../walk'

/** A button that unfolds what follows it. */
const meta = {
  title: 'Parts/Disclosure',
  parameters: { controls: { disable: true } },
  render: onPaper(() => <Folded />),
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

function Folded(): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <Disclosure open={open} onOpenChange={setOpen} label="Tracking, reference and note">
      <p>What was folded away.</p>
    </Disclosure>
  )
}

export const Closed: Story = {}

export const Open: Story = {
  play: async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Tracking, reference and note' }))
    await isSeen(() => screen.getByText('What was folded away.'))
  },
}
