import type { Meta, StoryObj } from '@storybook/react-vite'
import { ExpiryClock } from '../../src/display/ExpiryClock'
import { NOW, orderIn } from '../orders'
import { onPaper } from '../scene'

const HOUR = 3_600_000

interface Knobs {
  /** Until the authorization expires; below zero it has. */
  hours: number
}

/** Calm above three days, a warning from 72 h, a danger from 24 h, and calm again once it is past. */
const meta = {
  title: 'Parts/ExpiryClock',
  argTypes: { hours: { control: { type: 'range', min: -48, max: 240 } } },
  args: { hours: 100 },
  render: onPaper(({ hours }) => <Clock hours={hours} />),
} satisfies Meta<Knobs>

export default meta
type Story = StoryObj<typeof meta>

function Clock({ hours }: Knobs) {
  const expiresAt = new Date(NOW.getTime() + hours * HOUR).toISOString()
  return <ExpiryClock order={{ ...orderIn.authorized, expiresAt }} />
}

export const Calm: Story = {}
export const Soon: Story = { args: { hours: 43 } }
export const Urgent: Story = { args: { hours: 3 } }
export const Past: Story = { args: { hours: -30 } }

/** An open dispute's deadline comes first. */
export const Respond: Story = { render: onPaper(() => <ExpiryClock order={orderIn.enquiry} />) }
