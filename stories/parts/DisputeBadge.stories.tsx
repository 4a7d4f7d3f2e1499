import type { Meta, StoryObj } from '@storybook/react-vite'
import { DisputeBadge } from '../../src/display/DisputeBadge'
import { onPaper } from '../scene'

const STATUSES = [
  'warning_needs_response',
  'warning_under_review',
  'warning_closed',
  'needs_response',
  'under_review',
  'won',
  'lost',
] as const

/** Where a dispute stands; a link where the host has a page for it. */
const meta = {
  title: 'Parts/DisputeBadge',
  component: DisputeBadge,
  parameters: { controls: { disable: true } },
  args: { dispute: { status: 'needs_response' } },
} satisfies Meta<typeof DisputeBadge>

export default meta
type Story = StoryObj<typeof meta>

export const All: Story = {
  render: onPaper(() => (
    <div className="story-row">
      {STATUSES.map((status) => (
        <DisputeBadge key={status} dispute={{ status }} />
      ))}
    </div>
  )),
}

export const Linked: Story = {
  render: onPaper(() => <DisputeBadge dispute={{ status: 'needs_response' }} href="https://disputes.example/58213" />),
}
