import type { Meta, StoryObj } from '@storybook/react-vite'
import { Skeleton } from '../../src/primitives/Skeleton'
import { onPaper } from '../scene'

/** Stand-ins of the final size. They begin to breathe only after 180 ms. */
const meta = {
  title: 'Parts/Skeleton',
  component: Skeleton,
  argTypes: {
    shape: { control: 'inline-radio', options: [undefined, 'bar', 'badge', 'dot', 'button'] },
    width: { control: { type: 'range', min: 8, max: 400 } },
  },
  parameters: { controls: { include: ['shape', 'width'] } },
  args: { width: 160 },
  render: onPaper((args) => <Skeleton {...args} />),
} satisfies Meta<typeof Skeleton>

export default meta
type Story = StoryObj<typeof meta>

export const Line: Story = {}
export const Bar: Story = { args: { shape: 'bar', width: 400 } }
export const Button: Story = { args: { shape: 'button', width: 96 } }
