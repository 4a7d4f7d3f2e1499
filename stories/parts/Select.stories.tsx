import type { Meta, StoryObj } from '@storybook/react-vite'
import { Field } from '../../src/primitives/Field'
import { Select } from '../../src/primitives/Select'
import { onPaper } from '../scene'

interface Knobs {
  label: string
  wrong: boolean
}

/** The browser’s own list of options, with our arrow: on a phone it is the phone’s. */
const meta = {
  title: 'Parts/Select',
  args: { label: 'Type', wrong: false },
  render: onPaper(({ label, wrong }) => (
    <Field label={label} {...(wrong && { error: 'Choose one.' })}>
      {(ids) => (
        <Select {...ids} defaultValue="shipping_fee">
          <option value="physical">Physical goods</option>
          <option value="shipping_fee">Shipping fee</option>
          <option value="discount">Discount</option>
        </Select>
      )}
    </Field>
  )),
} satisfies Meta<Knobs>

export default meta
type Story = StoryObj<typeof meta>

export const Rest: Story = {}
export const Wrong: Story = { args: { wrong: true } }
