import { fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useShortcuts, type Shortcuts } from '../../src/primitives/useShortcuts'

type Name = 'capture' | 'next' | 'submit' | 'help'

const KEYS: Shortcuts<Name> = { capture: 'c', next: 'j', submit: 'Control+Enter Meta+Enter', help: '?' }
const capture = vi.fn()
const submit = vi.fn()
const help = vi.fn()

function Page({ keys = KEYS, modal = false }: { keys?: Shortcuts<Name>; modal?: boolean }) {
  const scope = useRef<HTMLDivElement>(null)
  useShortcuts(keys, { capture, submit, help }, scope)
  return (
    <>
      <button>In the list</button>
      <div role="dialog" aria-modal={modal || undefined} aria-label="Order" ref={scope}>
        <button>Close</button>
        <button onKeyDown={(event) => event.preventDefault()}>The host’s</button>
        <input aria-label="Amount" />
        <input aria-label="Fee" type="checkbox" />
        <textarea aria-label="Note" />
        <select aria-label="Type" />
        <div role="spinbutton" aria-label="Quantity" aria-valuenow={1} tabIndex={0} />
        <div role="alertdialog" aria-modal aria-label="Sure?">
          <button>Keep</button>
        </div>
      </div>
    </>
  )
}

const at = (label: string) => screen.queryByLabelText(label) ?? screen.getByText(label)
const press = (label: string, key: string, more: object = {}) => fireEvent.keyDown(at(label), { key, ...more })

describe('A shortcut', () => {
  beforeEach(() => {
    for (const handler of [capture, submit, help]) handler.mockClear()
  })

  it('works inside the drawer, and the key is then used up', () => {
    render(<Page />)
    expect(press('Close', 'c')).toBe(false)
    expect(capture).toHaveBeenCalledOnce()
    press('Fee', 'C')
    expect(capture).toHaveBeenCalledTimes(2)
    press('Close', '?', { shiftKey: true })
    expect(help).toHaveBeenCalledOnce()
  })

  it('is known by its place on a keyboard of another script', () => {
    render(<Page />)
    press('Close', 'с', { code: 'KeyC' })
    expect(capture).toHaveBeenCalledOnce()
  })

  it.each(['Amount', 'Note', 'Type', 'Quantity'])('is off while someone types: %s', (label) => {
    render(<Page />)
    press(label, 'c')
    expect(capture).not.toHaveBeenCalled()
  })

  it('with Control or Command works while someone types too', () => {
    render(<Page />)
    press('Amount', 'Enter', { ctrlKey: true })
    press('Note', 'Enter', { metaKey: true })
    expect(submit).toHaveBeenCalledTimes(2)
    press('Amount', 'Enter')
    press('Amount', 'Enter', { ctrlKey: true, shiftKey: true })
    expect(submit).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['with another modifier, which is the browser’s', { ctrlKey: true }],
    ['with Shift', { shiftKey: true, key: 'C' }],
    ['held down', { repeat: true }],
    ['inside a word that is still composed', { isComposing: true }],
  ])('does nothing %s', (_, more) => {
    render(<Page />)
    press('Close', 'c', more)
    expect(capture).not.toHaveBeenCalled()
  })

  it('does nothing outside the drawer, nor in a dialog over it, nor with a key that the host has used', () => {
    render(<Page />)
    press('In the list', 'c')
    press('Keep', 'c')
    press('The host’s', 'c')
    fireEvent.keyDown(document.body, { key: 'c' })
    expect(capture).not.toHaveBeenCalled()
  })

  it('works where nothing has the focus, while the drawer holds the page', () => {
    render(<Page modal />)
    fireEvent.keyDown(document.body, { key: 'c' })
    expect(capture).toHaveBeenCalledOnce()
  })

  it('can be another, or none', () => {
    render(<Page keys={{ capture: 'k', help: false }} />)
    press('Close', 'c')
    press('Close', '?')
    expect(press('Close', 'j')).toBe(true)
    expect([capture, help].flatMap((handler) => handler.mock.calls)).toEqual([])
    press('Close', 'k')
    expect(capture).toHaveBeenCalledOnce()
  })

  it('works inside a shadow root, and is off there too while someone types', () => {
    const host = document.body.appendChild(document.createElement('div'))
    const container = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'))
    render(<Page />, { container, baseElement: container })
    const inside = (selector: string) => container.querySelector(selector) as Element
    fireEvent.keyDown(inside('[aria-label="Amount"]'), { key: 'c' })
    expect(capture).not.toHaveBeenCalled()
    fireEvent.keyDown(inside('[role="dialog"] > button'), { key: 'c' })
    expect(capture).toHaveBeenCalledOnce()
    host.remove()
  })
})
