import type { Meta, StoryObj } from '@storybook/react-vite'
import { formatAmount } from 'order-drawer'
import { type ReactNode, useState } from 'react'
import { AmountField } from '../../src/primitives/AmountField'
import { onPaper } from '../scene'

interface Knobs {
  text: string
  currency: string
  hint: string
  error: string
}

/** An amount as text, read by the locale; shortcuts beside it, and under it what was understood. */
const meta = {
  title: 'Parts/AmountField',
  argTypes: { currency: { control: 'select', options: ['SEK', 'EUR', 'USD', 'JPY', 'KWD'] } },
  args: { text: '500,00', currency: 'SEK', hint: 'Read as 500,00 kr', error: '' },
  render: onPaper((args, { locale }) => <Field key={args.text} {...args} locale={locale} />),
} satisfies Meta<Knobs>

export default meta
type Story = StoryObj<typeof meta>

function Field({ text, currency, hint, error, locale }: Knobs & { locale: string }): ReactNode {
  const [value, setValue] = useState(text)
  return (
    <AmountField
      label="Amount"
      value={value}
      onValueChange={setValue}
      currency={currency}
      locale={locale}
      max={125_000}
      maxText={`At most ${formatAmount(125_000, currency, locale)}`}
      hint={hint}
      error={error || undefined}
      presets={[
        { label: '25 %', value: 31_250 },
        { label: '50 %', value: 62_500 },
        { label: 'Max', value: 125_000 },
      ]}
    />
  )
}

export const Typed: Story = {}
export const AtMost: Story = { args: { text: '1 250,00', hint: 'Read as 1 250,00 kr' } }
export const Wrong: Story = { args: { text: '1 300,00', error: '50,00 kr more than remains.' } }
export const Empty: Story = { args: { text: '', hint: '' } }

/** The sign stands where the locale puts it. */
export const Dollars: Story = {
  args: { text: '500.00', currency: 'USD', hint: 'Read as $500.00' },
  globals: { locale: 'en' },
}
