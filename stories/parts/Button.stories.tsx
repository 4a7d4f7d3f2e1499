import type { Meta, StoryObj } from '@storybook/react-vite'
import { Button } from '../../src/primitives/Button'
import { ICON_PATHS } from '../../src/primitives/iconPaths'
import type { IconName } from '../../src/primitives/Icon'
import { onPaper } from '../scene'

/** One that is off or busy can still be reached: off says why beside it, busy keeps its words. */
const meta = {
  title: 'Parts/Button',
  component: Button,
  argTypes: {
    kind: { control: 'inline-radio', options: [undefined, 'primary', 'danger', 'quiet'] },
    size: { control: 'inline-radio', options: ['sm', undefined, 'lg'] },
    icon: { control: 'select', options: [undefined, ...(Object.keys(ICON_PATHS) as IconName[])] },
    children: { control: 'text' },
  },
  parameters: { controls: { include: ['kind', 'size', 'icon', 'busy', 'off', 'children'] } },
  args: { children: 'Capture', busy: false, off: false },
  render: onPaper((args) => <Button {...args} />),
} satisfies Meta<typeof Button>

export default meta
type Story = StoryObj<typeof meta>

export const Plain: Story = {}
export const Primary: Story = { args: { kind: 'primary' } }
export const Danger: Story = { args: { kind: 'danger', children: 'Cancel order' } }
export const Quiet: Story = { args: { kind: 'quiet', icon: 'refresh', children: 'Check again' } }
export const Busy: Story = { args: { kind: 'primary', busy: true, children: 'Capture 500,00 kr' } }
export const Off: Story = { args: { off: true } }

export const All: Story = {
  render: onPaper(() => (
    <div className="story-stack">
      {(['sm', undefined, 'lg'] as const).map((size) => (
        <div key={size ?? 'md'} className="story-row">
          <Button size={size}>Plain</Button>
          <Button size={size} kind="primary">
            Primary
          </Button>
          <Button size={size} kind="danger">
            Danger
          </Button>
          <Button size={size} kind="quiet" icon="refresh">
            Quiet
          </Button>
          <Button size={size} busy>
            Busy
          </Button>
          <Button size={size} off>
            Off
          </Button>
          <Button size={size} kind="primary" off>
            Off
          </Button>
          <Button size={size} kind="quiet" off>
            Off
          </Button>
          <Button size={size} kind="quiet" icon="close" iconOnly aria-label="Close" />
        </div>
      ))}
    </div>
  )),
}
