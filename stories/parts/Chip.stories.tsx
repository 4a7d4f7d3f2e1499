import type { Meta, StoryObj } from '@storybook/react-vite'
import { Chip } from '../../src/primitives/Chip'
import { ICON_PATHS } from '../../src/primitives/iconPaths'
import { onPaper } from '../scene'

/** A small fact on a quiet field. */
const meta = {
  title: 'Parts/Chip',
  component: Chip,
  argTypes: {
    children: { control: 'text' },
    icon: { control: 'select', options: [undefined, ...Object.keys(ICON_PATHS)] },
    tone: { control: 'select', options: ['neutral', 'info', 'success', 'warning', 'danger', 'progress', 'special'] },
  },
  parameters: { controls: { include: ['children', 'icon', 'tone'] } },
  args: { children: 'In the warehouse', tone: 'neutral' },
  render: onPaper((args) => <Chip {...args} />),
} satisfies Meta<typeof Chip>

export default meta
type Story = StoryObj<typeof meta>

export const Plain: Story = {}
export const WithIcon: Story = { args: { children: 'Expires in 52 min', icon: 'clock', tone: 'danger' } }
