import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReasonCode, Write } from 'order-drawer/core'
import { type ReactNode, useId } from 'react'
import { RefusalReason } from '../../src/display/RefusalReason'
import { enReasons } from '../../src/text/locales/enReasons'
import { orderIn } from '../orders'
import { underOrder } from '../scene'

interface Knobs {
  reason: ReasonCode
  remedy: Write | 'none'
}

const REASONS = Object.keys(enReasons).map((key) => key.replace('reason.', '') as ReasonCode)

/** Why something cannot be done now: a line in its place, with the action that leads on. */
const meta = {
  title: 'Parts/RefusalReason',
  argTypes: {
    reason: { control: 'select', options: REASONS },
    remedy: { control: 'inline-radio', options: ['none', 'release', 'refund', 'cancel'] },
  },
  args: { reason: 'partly_captured', remedy: 'release' },
  render: underOrder({ order: orderIn.partiallyCaptured }, (args) => <Reason {...args} />),
} satisfies Meta<Knobs>

export default meta
type Story = StoryObj<typeof meta>

function Reason({ reason, remedy }: Knobs): ReactNode {
  const id = useId()
  return (
    <RefusalReason
      id={id}
      verdict={{ allowed: false, reason, ...(remedy !== 'none' && { remedy }) }}
      onRemedy={() => {}}
    />
  )
}

export const WithRemedy: Story = {}
export const WithoutRemedy: Story = { args: { reason: 'risk_review', remedy: 'none' } }
export const LongReason: Story = { args: { reason: 'disputed', remedy: 'none' } }
