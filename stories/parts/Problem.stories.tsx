import type { Meta, StoryObj } from '@storybook/react-vite'
import { Problem } from '../../src/display/Problem'
import { onPaper } from '../scene'

interface Knobs {
  title: string
  text: string
  busy: boolean
}

/** What could not be read or drawn, in place of it. */
const meta = {
  title: 'Parts/Problem',
  args: { title: 'The order could not be read', text: 'The answer was not understood. Try again.', busy: false },
  render: onPaper(({ title, text, busy }) => (
    <Problem title={title} busy={busy} onRetry={() => {}}>
      {text}
    </Problem>
  )),
} satisfies Meta<Knobs>

export default meta
type Story = StoryObj<typeof meta>

export const Rest: Story = {}
export const TryingAgain: Story = { args: { busy: true } }
