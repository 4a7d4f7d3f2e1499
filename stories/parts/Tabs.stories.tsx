import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactNode, useState } from 'react'
import { expect, screen, userEvent } from 'storybook/test'
import { directionOf } from '../../src/text/directionOf'
import { Tabs } from '../../src/primitives/Tabs'
import { onPaper } from '../scene'

/** Arrows, Home and End move between the names; Tab goes to the content. */
const meta = {
  title: 'Parts/Tabs',
  parameters: { controls: { disable: true } },
  render: onPaper((_args, { locale }) => <Three dir={directionOf(locale)} />),
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

function Three({ dir }: { dir: 'ltr' | 'rtl' }): ReactNode {
  const [value, setValue] = useState('timeline')
  const tabs = ['Timeline', 'Details', 'Customer'].map((name) => ({
    id: name.toLowerCase(),
    label: name,
    content: <p style={{ paddingBlock: 16 }}>{name}</p>,
  }))
  return <Tabs label="Order" dir={dir} value={value} onValueChange={setValue} tabs={tabs} />
}

export const ThreeTabs: Story = {
  play: async () => {
    screen.getByRole('tab', { name: 'Timeline' }).focus()
    await userEvent.keyboard('{End}')
    await expect(screen.getByRole('tab', { name: 'Customer' })).toHaveFocus()
    await expect(screen.getByRole('tab', { name: 'Customer' })).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{Home}')
    await expect(screen.getByRole('tab', { name: 'Timeline' })).toHaveFocus()
  },
}
