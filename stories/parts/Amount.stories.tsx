import type { Meta, StoryObj } from '@storybook/react-vite'
import { Amount } from '../../src/display/Amount'
import { onPaper } from '../scene'

/** Money of whole minor units, as the language writes it; a figure that cannot be read is said to be so, never rounded. */
const meta = {
  title: 'Parts/Amount',
  component: Amount,
  argTypes: {
    value: { control: 'number' },
    currency: { control: 'select', options: ['SEK', 'NOK', 'DKK', 'EUR', 'GBP', 'USD', 'JPY', 'KWD'] },
    plain: { control: 'boolean' },
    signed: { control: 'boolean' },
  },
  args: { value: 125000, currency: 'SEK', plain: false, signed: false },
  render: onPaper((args) => <Amount {...args} />),
} satisfies Meta<typeof Amount>

export default meta
type Story = StoryObj<typeof meta>

export const One: Story = {}
export const Negative: Story = { args: { value: -14900 } }
export const WithoutCurrency: Story = { args: { plain: true } }
export const NoMinorUnits: Story = { args: { value: 12345, currency: 'JPY' } }
export const ThreeDecimals: Story = { args: { value: 12345, currency: 'KWD' } }
export const Unreadable: Story = { args: { value: '1000' } }
