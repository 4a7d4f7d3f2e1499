import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactNode, useState } from 'react'
import { expect, screen, userEvent } from 'storybook/test'
import { Checkbox } from '../../src/primitives/Checkbox'
import { onPaper } from '../scene'

interface Knobs {
  label: string
  checked: boolean
  off: boolean
}

/** A box to tick. */
const meta = {
  title: 'Parts/Checkbox',
  args: { label: 'Keep a return fee', checked: false, off: false },
  render: onPaper((args) => <Box key={String(args.checked)} {...args} />),
} satisfies Meta<Knobs>

export default meta
type Story = StoryObj<typeof meta>

function Box({ label, checked, off }: Knobs): ReactNode {
  const [ticked, setTicked] = useState(checked)
  return <Checkbox label={label} checked={ticked} onCheckedChange={setTicked} aria-disabled={off || undefined} />
}

function Versions(): ReactNode {
  const [whose, setWhose] = useState('Theirs')
  return (
    <div role="radiogroup" aria-label="Street">
      {['Theirs', 'Yours'].map((one) => (
        <Checkbox
          key={one}
          type="radio"
          name="whose"
          label={one}
          checked={whose === one}
          onCheckedChange={() => setWhose(one)}
          style={{ marginInlineEnd: 16 }}
        />
      ))}
    </div>
  )
}

export const Empty: Story = {}
export const Ticked: Story = { args: { checked: true } }

/** It can be reached, and a press does nothing: a reason stands beside it. */
export const Off: Story = {
  args: { off: true },
  play: async () => {
    const box = screen.getByRole('checkbox', { name: 'Keep a return fee' })
    await userEvent.click(box)
    await expect(box).not.toBeChecked()
    await expect(box).toHaveFocus()
  },
}

/** The same as one of several. */
export const OneOfSeveral: Story = { render: onPaper(() => <Versions />) }
