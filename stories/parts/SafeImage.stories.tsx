import type { Meta, StoryObj } from '@storybook/react-vite'
import { SafeImage } from '../../src/primitives/SafeImage'
import { orderIn } from '../orders'
import { onPaper } from '../scene'

/** A small picture in a box that is there before it; a glyph where there is none. */
const meta = {
  title: 'Parts/SafeImage',
  component: SafeImage,
  argTypes: { fallback: { control: 'inline-radio', options: ['box', 'truck', 'tag', 'image'] } },
  parameters: { controls: { include: ['fallback'] } },
  args: { fallback: 'box' },
  render: onPaper((args) => <SafeImage {...args} />),
} satisfies Meta<typeof SafeImage>

export default meta
type Story = StoryObj<typeof meta>

export const Picture: Story = { args: { src: orderIn.partiallyCaptured.lines[0]?.imageUrl } }
export const NoPicture: Story = {}
export const RefusedAddress: Story = { args: { src: 'data:image/svg+xml,<svg/>' } }
