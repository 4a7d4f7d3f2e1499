import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { AlertDialog } from '../../src/primitives/AlertDialog'
import { Button } from '../../src/primitives/Button'
import { Drawer } from '../../src/primitives/Drawer'
import { useEscape } from '../../src/primitives/useEscape'

function Contents() {
  const [listed, setListed] = useState(false)
  const [asking, setAsking] = useState(false)
  useEscape(listed, () => setListed(false))
  return (
    <>
      <h2 id="heading">Order SO-20418</h2>
      <Button aria-expanded={listed} onClick={() => setListed(true)}>
        More actions
      </Button>
      <Button onClick={() => setAsking(true)}>Cancel order</Button>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title="Cancel order SO-20418?"
        description="Nothing is captured."
        safe={<Button onClick={() => setAsking(false)}>Keep order</Button>}
        actions={<Button kind="danger">Yes</Button>}
      />
    </>
  )
}

function Page({ onClose = () => {} }: { onClose?: (reason: string) => void }) {
  const [open, setOpen] = useState(false)
  const [rendering, setRendering] = useState(0)
  return (
    <>
      <a key={rendering} href="/orders/1" onClick={(event) => (event.preventDefault(), setOpen(true))}>
        SO-20418
      </a>
      <button type="button" onClick={() => setRendering(rendering + 1)}>
        render the list anew
      </button>
      <Drawer
        open={open}
        labelledBy="heading"
        root={{ theme: 'dark', dir: 'rtl', lang: 'ar' }}
        onClose={(reason) => (onClose(reason), setOpen(false))}
      >
        <Contents />
      </Drawer>
    </>
  )
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)))
const escape = (more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape', ...more })
const drawer = () => screen.queryByRole('dialog', { name: 'Order SO-20418' })

async function open(onClose?: (reason: string) => void) {
  render(<Page {...(onClose && { onClose })} />)
  const link = screen.getByRole('link')
  link.focus()
  fireEvent.click(link)
  await settle()
}

describe('A drawer', () => {
  it('is a modal dialog named by its heading, and carries theme, direction and language with it', async () => {
    await open()
    expect(drawer()).toHaveAttribute('aria-modal', 'true')
    expect(drawer()).not.toHaveAttribute('aria-describedby')
    const root = drawer()?.closest('.od-root')
    expect(root).toHaveAttribute('data-od-theme', 'dark')
    expect(root).toHaveAttribute('dir', 'rtl')
    expect(root).toHaveAttribute('lang', 'ar')
  })

  it('closes on Escape and gives the focus back to the link that opened it', async () => {
    const onClose = vi.fn()
    await open(onClose)
    escape()
    await settle()
    expect(onClose).toHaveBeenCalledExactlyOnceWith('escape')
    expect(drawer()).toBeNull()
    expect(screen.getByRole('link')).toHaveFocus()
  })

  it('finds the successor of that link when its row was rendered anew', async () => {
    await open()
    fireEvent.click(screen.getByText('render the list anew'))
    escape()
    await settle()
    expect(screen.getByRole('link')).toHaveFocus()
  })

  it('does not close while a word is being composed', async () => {
    await open()
    escape({ isComposing: true })
    escape({ keyCode: 229 })
    await settle()
    expect(drawer()).not.toBeNull()
  })

  it('leaves the first Escape to a list that is unfolded in it', async () => {
    await open()
    const more = screen.getByRole('button', { name: 'More actions' })
    fireEvent.click(more)
    escape()
    expect(more).toHaveAttribute('aria-expanded', 'false')
    expect(drawer()).not.toBeNull()
    escape()
    await settle()
    expect(drawer()).toBeNull()
  })

  it('leaves it to a question too, which has the focus on its safe button and gives it back', async () => {
    await open()
    const ask = screen.getByRole('button', { name: 'Cancel order' })
    ask.focus()
    fireEvent.click(ask)
    await settle()
    const question = screen.getByRole('alertdialog', { name: 'Cancel order SO-20418?' })
    expect(question).toHaveAccessibleDescription('Nothing is captured.')
    expect(screen.getByRole('button', { name: 'Keep order' })).toHaveFocus()
    escape()
    await settle()
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(drawer()).not.toBeNull()
    expect(ask).toHaveFocus()
  })

  it('closes on a plain press beside it, and on no other', async () => {
    const onClose = vi.fn()
    await open(onClose)
    const shade = document.querySelector('.od-scrim') as HTMLElement
    fireEvent.click(shade, { ctrlKey: true })
    fireEvent.contextMenu(shade)
    expect(onClose).not.toHaveBeenCalled()
    fireEvent.click(shade)
    expect(onClose).toHaveBeenCalledExactlyOnceWith('outside')
    await settle()
  })
})
