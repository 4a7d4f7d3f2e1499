import type { Meta, StoryObj } from '@storybook/react-vite'
import { Button } from '../../src/primitives/Button'
import { Notice } from '../../src/primitives/Notice'
import { onPaper } from '../scene'

const TONES = ['neutral', 'info', 'success', 'warning', 'danger', 'progress', 'special'] as const

/** A note in its place: its first line is enough when read alone. */
const meta = {
  title: 'Parts/Notice',
  component: Notice,
  argTypes: {
    tone: { control: 'select', options: TONES },
    title: { control: 'text' },
    children: { control: 'text' },
  },
  parameters: { controls: { include: ['tone', 'title', 'children'] } },
  args: { tone: 'warning', title: 'The order changed', children: 'Somebody else was faster. Nothing was sent.' },
  render: onPaper((args) => <Notice {...args} actions={<Button size="sm">Dismiss</Button>} />),
} satisfies Meta<typeof Notice>

export default meta
type Story = StoryObj<typeof meta>

export const One: Story = {}

export const All: Story = {
  render: onPaper(() => (
    <div className="story-stack">
      {TONES.map((tone) => (
        <Notice key={tone} tone={tone} title={`Tone ${tone}`}>
          What it means, and what to do.
        </Notice>
      ))}
    </div>
  )),
}
