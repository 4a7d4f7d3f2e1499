import type { Meta, StoryObj } from '@storybook/react-vite'
import { Timestamp } from '../../src/display/Timestamp'
import { onPaper } from '../scene'

/** A moment in the shop’s time zone; what is no date is a dash. */
const meta = {
  title: 'Parts/Timestamp',
  component: Timestamp,
  argTypes: {
    iso: { control: 'text' },
    format: { control: 'inline-radio', options: ['dateTime', 'day', 'time', 'shortDay'] },
  },
  args: { iso: '2026-11-18T09:05:00Z', format: 'dateTime' },
  render: onPaper((args) => <Timestamp {...args} />),
} satisfies Meta<typeof Timestamp>

export default meta
type Story = StoryObj<typeof meta>

export const DayAndTime: Story = {}
export const Day: Story = { args: { format: 'day' } }
export const Time: Story = { args: { format: 'time' } }
export const NoDate: Story = { args: { iso: 'n/a' } }
