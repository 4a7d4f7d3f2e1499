import type { Meta, StoryObj } from '@storybook/react-vite'
import { SafeLink } from '../../src/primitives/SafeLink'
import { onPaper } from '../scene'

/** A link only where its address is one of those allowed; else plain text. */
const meta = {
  title: 'Parts/SafeLink',
  component: SafeLink,
  argTypes: { href: { control: 'text' }, external: { control: 'boolean' }, children: { control: 'text' } },
  parameters: { controls: { include: ['href', 'external', 'children'] } },
  args: { href: '#/settlements/STL-2026-1119-04', children: 'STL-2026-1119-04' },
  render: onPaper((args) => <SafeLink {...args} />),
} satisfies Meta<typeof SafeLink>

export default meta
type Story = StoryObj<typeof meta>

export const Here: Story = {}
export const NewTab: Story = {
  args: {
    href: 'https://nordfrakt.example/3734',
    external: true,
    newTabText: '(opens in a new tab)',
    children: 'Nordfrakt 3734 8829',
  },
}
export const Refused: Story = { args: { href: 'javascript:alert(1)' } }
