import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent } from 'storybook/test'
import { CopyFact } from '../../src/primitives/CopyFact'
import { onPaper } from '../scene'

/** The whole fact is the button. It says "copied" only after the browser did. */
const meta = {
  title: 'Parts/CopyFact',
  component: CopyFact,
  argTypes: { layout: { control: 'inline-radio', options: ['fact', 'inline'] } },
  parameters: { controls: { include: ['label', 'value', 'shown', 'layout'] } },
  args: {
    label: 'Order ID',
    value: '0b1ec7a4-5f2d-4c1e-9a37-6d4f8b21c9e3',
    shown: '0b1ec7a4…21c9e3',
    copyLabel: 'Copy order ID',
    texts: { copied: 'Copied', refused: 'Press Ctrl+C to copy' },
  },
  render: onPaper((args) => <CopyFact {...args} />),
} satisfies Meta<typeof CopyFact>

export default meta
type Story = StoryObj<typeof meta>

export const AsFact: Story = {}
export const Inline: Story = { args: { layout: 'inline' } }
export const None: Story = { args: { value: '', shown: 'None' } }

const clipboard = (writeText: () => Promise<void>) => () => {
  const own = navigator.clipboard
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
  return () => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: own })
}

const copies = async (word: string): Promise<void> => {
  await userEvent.click(screen.getByRole('button', { name: 'Copy order ID' }))
  const [said] = await screen.findAllByText(word)
  await expect(said).toBeInTheDocument()
}

export const Copied: Story = { beforeEach: clipboard(() => Promise.resolve()), play: () => copies('Copied') }

/** The browser refused: the text is selected, and the person is told. */
export const Refused: Story = {
  beforeEach: clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError'))),
  play: () => copies('Press Ctrl+C to copy'),
}
