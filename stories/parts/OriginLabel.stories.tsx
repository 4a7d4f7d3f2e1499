import type { Meta, StoryObj } from '@storybook/react-vite'
import type { Origin } from 'order-drawer/core'
import { OriginLabel } from '../../src/display/OriginLabel'
import { onPaper } from '../scene'

/** Who or what did it. */
const meta = {
  title: 'Parts/OriginLabel',
  component: OriginLabel,
  parameters: { controls: { disable: true } },
  render: onPaper((args) => <OriginLabel {...args} />),
} satisfies Meta<typeof OriginLabel>

export default meta
type Story = StoryObj<typeof meta>

const from = (origin: Origin): Story => ({ args: { origin } })

export const Api: Story = from({ kind: 'api' })
export const Person: Story = from({ kind: 'user', email: 'kundservice@lindvik.example' })
export const Unknown: Story = {}
