import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactNode, useState } from 'react'
import { Affix } from '../../src/primitives/Affix'
import { Field } from '../../src/primitives/Field'
import { Input } from '../../src/primitives/Input'
import { SegmentedControl } from '../../src/primitives/SegmentedControl'
import { onPaper } from '../scene'

type Way = 'items' | 'amount'

interface Knobs {
  value: Way
  off: boolean
}

/** One of a few, all in sight. */
const meta = {
  title: 'Parts/SegmentedControl',
  argTypes: { value: { control: 'inline-radio', options: ['items', 'amount'] } },
  args: { value: 'items', off: false },
  render: onPaper((args) => <Choice key={args.value} {...args} />),
} satisfies Meta<Knobs>

export default meta
type Story = StoryObj<typeof meta>

function Choice({ value: first, off }: Knobs): ReactNode {
  const [value, setValue] = useState(first)
  return (
    <SegmentedControl
      label="Capture"
      value={value}
      onValueChange={setValue}
      options={[
        { value: 'items', label: 'By items' },
        { value: 'amount', label: 'By amount' },
      ]}
      aria-disabled={off || undefined}
    />
  )
}

function Discount(): ReactNode {
  const [unit, setUnit] = useState<'kr' | '%'>('%')
  const units = (
    <SegmentedControl
      size="sm"
      label="Discount in"
      value={unit}
      onValueChange={setUnit}
      options={[
        { value: 'kr', label: 'kr' },
        { value: '%', label: '%' },
      ]}
    />
  )
  return (
    <Field label="Discount" end="10 % is 75,20 kr">
      {(ids) => (
        <Affix suffix={units}>
          <Input {...ids} inputMode="decimal" defaultValue="10" />
        </Affix>
      )}
    </Field>
  )
}

export const ByItems: Story = {}
export const ByAmount: Story = { args: { value: 'amount' } }
export const Off: Story = { args: { off: true } }

/** The small one, inside an input. */
export const InsideAnInput: Story = { render: onPaper(() => <Discount />) }
