import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactNode, useState } from 'react'
import { expect, screen, waitFor } from 'storybook/test'
import { AlertDialog } from '../../src/primitives/AlertDialog'
import { Button } from '../../src/primitives/Button'
import { onPaper } from '../scene'

interface Knobs {
  title: string
  description: string
}

/** A question that must be answered. The safe button comes first and has the focus. */
const meta = {
  title: 'Parts/AlertDialog',
  parameters: { docs: { story: { inline: false, height: '360px' } } },
  args: { title: 'Cancel order SO-20611?', description: 'Nothing is captured, so the whole order is given up.' },
  render: onPaper((args) => <Question {...args} />),
} satisfies Meta<Knobs>

export default meta
type Story = StoryObj<typeof meta>

function Question({ title, description }: Knobs): ReactNode {
  const [open, setOpen] = useState(true)
  return (
    <div className="od-panel story-question">
      <Button onClick={() => setOpen(true)}>Ask again</Button>
      <AlertDialog
        open={open}
        onOpenChange={setOpen}
        title={title}
        description={description}
        safe={<Button onClick={() => setOpen(false)}>Keep order</Button>}
        actions={
          <Button kind="danger" onClick={() => setOpen(false)}>
            Cancel order
          </Button>
        }
      />
    </div>
  )
}

export const Open: Story = {
  play: () => waitFor(() => expect(screen.getByRole('button', { name: 'Keep order' })).toHaveFocus()),
}
