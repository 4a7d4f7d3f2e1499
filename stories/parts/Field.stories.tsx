import type { Meta, StoryObj } from '@storybook/react-vite'
import { Field } from '../../src/primitives/Field'
import { Input } from '../../src/primitives/Input'
import { onPaper } from '../scene'

interface Knobs {
  label: string
  value: string
  hint: string
  error: string
}

/** A label, its input, and what is said under it: a hint, or what is wrong. */
const meta = {
  title: 'Parts/Field',
  args: { label: 'Merchant reference 1', value: 'SO-20418', hint: '', error: '' },
  render: onPaper(({ label, value, hint, error }) => (
    <Field label={label} hint={hint || undefined} error={error || undefined}>
      {(ids) => <Input {...ids} key={value} defaultValue={value} />}
    </Field>
  )),
} satisfies Meta<Knobs>

export default meta
type Story = StoryObj<typeof meta>

export const Plain: Story = {}
export const WithHint: Story = { args: { hint: 'Shown to the shopper' } }
export const WithError: Story = { args: { value: '', error: 'A reference is needed' } }
