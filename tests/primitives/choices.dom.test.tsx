import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Checkbox } from '../../src/primitives/Checkbox'
import { SegmentedControl } from '../../src/primitives/SegmentedControl'

const OPTIONS = [
  { value: 'items', label: 'By items' },
  { value: 'amount', label: 'By amount' },
] as const

function Way({ off }: { off?: boolean }): ReactNode {
  const [value, setValue] = useState<'items' | 'amount'>('items')
  return (
    <SegmentedControl
      label="Capture"
      value={value}
      onValueChange={setValue}
      options={OPTIONS}
      aria-disabled={off || undefined}
    />
  )
}

const radio = (name: string) => screen.getByRole('radio', { name })

describe('A choice of a few', () => {
  it('is one stop of Tab; an arrow chooses the next and goes round', async () => {
    render(<Way />)
    await userEvent.tab()
    expect(radio('By items')).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    expect(radio('By amount')).toBeChecked()
    await userEvent.keyboard('{ArrowRight}')
    expect(radio('By items')).toBeChecked()
    expect(screen.getByRole('radiogroup', { name: 'Capture' })).toBeInTheDocument()
  })

  it('that is off can be reached and stays as it is', async () => {
    render(<Way off />)
    await userEvent.click(radio('By amount'))
    expect(radio('By items')).toBeChecked()
  })
})

describe('A box to tick', () => {
  it('that is off can be reached, and a press does nothing', async () => {
    const onCheckedChange = vi.fn()
    render(<Checkbox label="Keep a return fee" checked={false} onCheckedChange={onCheckedChange} aria-disabled />)
    await userEvent.click(screen.getByText('Keep a return fee'))
    expect(onCheckedChange).not.toHaveBeenCalled()
    expect(screen.getByRole('checkbox')).not.toBeChecked()
    expect(screen.getByRole('checkbox')).toHaveFocus()
  })

  it('is ticked by its words, and Enter on it sends no form', () => {
    const onCheckedChange = vi.fn()
    render(<Checkbox label="Keep a return fee" checked={false} onCheckedChange={onCheckedChange} />)
    fireEvent.click(screen.getByText('Keep a return fee'))
    expect(onCheckedChange).toHaveBeenCalledExactlyOnceWith(true)
    expect(fireEvent.keyDown(screen.getByRole('checkbox'), { key: 'Enter' })).toBe(false)
    expect(fireEvent.keyDown(screen.getByRole('checkbox'), { key: 'Enter', ctrlKey: true })).toBe(true)
  })
})
