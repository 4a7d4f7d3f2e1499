import type { Meta, StoryObj } from '@storybook/react-vite'
import { Button } from '../../src/primitives/Button'
import { Strip } from '../../src/primitives/Strip'
import { onPaper } from '../scene'

/** One line under the top bar. */
const meta = {
  title: 'Parts/Strip',
  component: Strip,
  argTypes: { tone: { control: 'inline-radio', options: ['neutral', 'warning'] }, children: { control: 'text' } },
  parameters: { controls: { include: ['tone', 'children'] } },
  args: { tone: 'neutral', icon: 'offline', children: 'You are offline. Shown as read at 14:02.' },
  render: onPaper(({ children, ...args }) => (
    <Strip {...args}>
      <span>{children}</span>
      <Button size="sm" kind="quiet" className="od-end">
        Retry
      </Button>
    </Strip>
  )),
} satisfies Meta<typeof Strip>

export default meta
type Story = StoryObj<typeof meta>

export const Offline: Story = {}
export const Stale: Story = {
  args: { tone: 'warning', icon: 'alert', children: 'This could not be read again. Shown as read at 14:02.' },
}
