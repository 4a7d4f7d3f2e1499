import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { createRef, type FormEvent } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Button } from '../../src/primitives/Button'

describe('A button', () => {
  it('that cannot be used now keeps its place in the order of keys, and swallows presses', () => {
    const onClick = vi.fn()
    render(
      <Button off onClick={onClick}>
        Refund
      </Button>,
    )
    const button = screen.getByRole('button', { name: 'Refund' })
    button.focus()
    fireEvent.click(button)
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).not.toHaveAttribute('disabled')
    expect(onClick).not.toHaveBeenCalled()
  })

  it('that waits for an answer keeps its words and swallows presses', () => {
    const onClick = vi.fn()
    render(
      <Button busy onClick={onClick}>
        Capture
      </Button>,
    )
    const button = screen.getByRole('button', { name: 'Capture' })
    fireEvent.click(button)
    expect(button).toHaveAttribute('aria-busy', 'true')
    expect(button).not.toHaveAttribute('aria-disabled')
    expect(onClick).not.toHaveBeenCalled()
  })

  it.each([{ off: true }, { busy: true }])('that submits a form does not while %o', (state) => {
    const onSubmit = vi.fn((event: FormEvent) => event.preventDefault())
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit" {...state}>
          Capture
        </Button>
      </form>,
    )
    fireEvent.click(screen.getByRole('button'))
    expect(onSubmit).not.toHaveBeenCalled()
  })

  it('that is held down presses once', () => {
    render(<Button>Capture</Button>)
    const button = screen.getByRole('button')
    const first = createEvent.keyDown(button, { key: 'Enter' })
    const held = createEvent.keyDown(button, { key: 'Enter', repeat: true })
    fireEvent(button, first)
    fireEvent(button, held)
    expect(first.defaultPrevented).toBe(false)
    expect(held.defaultPrevented).toBe(true)
  })

  it('takes a class, a style, any attribute and a ref of its host', () => {
    const ref = createRef<HTMLButtonElement>()
    render(
      <Button
        ref={ref}
        className="mine"
        style={{ marginTop: 4 }}
        data-mine="1"
        icon="close"
        iconOnly
        aria-label="Close"
      />,
    )
    const button = screen.getByRole('button', { name: 'Close' })
    expect(button).toBe(ref.current)
    expect(button).toHaveClass('od-button', 'mine')
    expect(button).toHaveStyle({ marginTop: '4px' })
    expect(button).toHaveAttribute('data-mine', '1')
    expect(button).toHaveAttribute('type', 'button')
  })
})
