import type { Meta, StoryObj } from '@storybook/react-vite'
import { LineItems } from '../../src/display/LineItems'
import { longWordsOrder, orderIn } from '../orders'
import { onPaper } from '../scene'

interface Knobs {
  /** As of a refund. */
  negative: boolean
  sums: boolean
  longWords: boolean
}

/** Lines in one row each, as an entry of the timeline lists them. */
const meta = {
  title: 'Parts/LineItems',
  args: { negative: false, sums: true, longWords: false },
  render: onPaper(({ negative, sums, longWords }) => {
    const { lines, currency } = longWords ? longWordsOrder : orderIn.partiallyCaptured
    return <LineItems lines={lines} currency={currency} negative={negative} sums={sums} />
  }),
} satisfies Meta<Knobs>

export default meta
type Story = StoryObj<typeof meta>

export const Captured: Story = {}
export const Refunded: Story = { args: { negative: true } }
export const LongWords: Story = { args: { longWords: true } }
