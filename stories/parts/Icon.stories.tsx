import type { Meta, StoryObj } from '@storybook/react-vite'
import { Icon, type IconName } from '../../src/primitives/Icon'
import { ICON_PATHS } from '../../src/primitives/iconPaths'
import { Pip, type PipShape } from '../../src/primitives/Pip'
import { onPaper } from '../scene'

const ICONS = Object.keys(ICON_PATHS) as IconName[]
const PIPS: PipShape[] = [
  'authorized',
  'partially_captured',
  'captured',
  'partially_refunded',
  'refunded',
  'cancelled',
  'expired',
  'disputed',
  'closed',
  'won',
  'lost',
  'pending',
  'failed',
  'unknown',
  'none',
]

/** Every glyph, on a grid of 16; every pip, on a grid of 12. */
const meta = {
  title: 'Parts/Icon',
  component: Icon,
  argTypes: {
    name: { control: 'select', options: ICONS },
    size: { control: 'inline-radio', options: [12, 16, 20] },
  },
  parameters: { controls: { include: ['name', 'size'] } },
  args: { name: 'copy', size: 16 },
  render: onPaper((args) => <Icon {...args} />),
} satisfies Meta<typeof Icon>

export default meta
type Story = StoryObj<typeof meta>

export const One: Story = {}

export const All: Story = {
  render: onPaper(() => (
    <div className="story-row">
      {ICONS.map((name) => (
        <span key={name} className="story-glyph">
          <Icon name={name} size={20} />
          {name}
        </span>
      ))}
    </div>
  )),
}

export const Pips: Story = {
  render: onPaper(() => (
    <div className="story-row">
      {PIPS.map((shape) => (
        <span key={shape} className="story-glyph">
          <Pip shape={shape} />
          {shape}
        </span>
      ))}
    </div>
  )),
}
