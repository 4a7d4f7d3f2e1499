import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactNode, useState } from 'react'
import { expect, screen, userEvent } from 'storybook/test'
import { Stepper } from '../../src/primitives/Stepper'
import { onPaper } from '../scene'

interface Knobs {
  text: string
  max: number
  readOnly: boolean
}

/** How many, by buttons, arrows, or typed. What is typed stays as it is. */
const meta = {
  title: 'Parts/Stepper',
  args: { text: '1', max: 3, readOnly: false },
  render: onPaper((args) => <Quantity key={args.text} {...args} />),
} satisfies Meta<Knobs>

export default meta
type Story = StoryObj<typeof meta>

function Quantity({ text, max, readOnly }: Knobs): ReactNode {
  const [value, setValue] = useState(text)
  return (
    <Stepper
      label="Quantity of Wool blanket, moss green"
      lessLabel="One less"
      moreLabel="One more"
      value={value}
      onValueChange={setValue}
      max={max}
      readOnly={readOnly}
    />
  )
}

export const Between: Story = {}
export const AtMost: Story = { args: { text: '3' } }
export const TooMany: Story = { args: { text: '12' } }
export const ReadOnly: Story = { args: { readOnly: true } }

/** The arrows stop at the limits. */
export const ByKeyboard: Story = {
  play: async () => {
    const field = screen.getByRole('spinbutton', { name: /^Quantity of/ })
    await userEvent.click(field)
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}')
    await expect(field).toHaveValue('3')
    await userEvent.keyboard('{Home}{ArrowDown}')
    await expect(field).toHaveValue('0')
  },
}
