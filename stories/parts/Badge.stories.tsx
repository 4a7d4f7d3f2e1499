import type { Meta, StoryObj } from '@storybook/react-vite'
import { Badge } from '../../src/primitives/Badge'
import { Chip } from '../../src/primitives/Chip'
import { onPaper } from '../scene'

const TONES = ['neutral', 'info', 'success', 'warning', 'danger', 'progress', 'special'] as const

/** Words on a tinted field. A badge is a state, a chip is a fact. */
const meta = {
  title: 'Parts/Badge',
  component: Badge,
  argTypes: {
    tone: { control: 'select', options: TONES },
    size: { control: 'inline-radio', options: [undefined, 'lg'] },
    children: { control: 'text' },
  },
  parameters: { controls: { include: ['tone', 'size', 'children'] } },
  args: { tone: 'info', pip: 'authorized', children: 'Authorized' },
  render: onPaper((args) => <Badge {...args} />),
} satisfies Meta<typeof Badge>

export default meta
type Story = StoryObj<typeof meta>

export const One: Story = {}

export const Tones: Story = {
  render: onPaper(() => (
    <div className="story-stack">
      <div className="story-row">
        {TONES.map((tone) => (
          <Badge key={tone} tone={tone} pip="captured">
            {tone}
          </Badge>
        ))}
      </div>
      <div className="story-row">
        {TONES.map((tone) => (
          <Chip key={tone} tone={tone} icon="clock">
            {tone}
          </Chip>
        ))}
        <Chip icon="clock">no tone</Chip>
      </div>
    </div>
  )),
}
