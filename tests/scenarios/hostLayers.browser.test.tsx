import * as Dialog from '@radix-ui/react-dialog'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { openDrawer, press } from '../harness/chromium'
import { anOrder } from '../harness/orders'

const order = anOrder({ status: 'authorized' })

const panel = () => document.querySelector('.od-drawer') as HTMLElement

const named = (name: string) => document.querySelector(`[aria-label="${name}"]`) as HTMLElement

/** A dialog as other libraries make one: put at the end of the page, with a focus trap and an Escape of its own. */
function HostDialog({ onClose }: { onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const here = dialog.current as HTMLElement
    const first = here.querySelector('input') as HTMLElement
    first.focus()
    const contain = () => here.contains(document.activeElement) || first.focus()
    document.addEventListener('focusin', contain)
    return () => document.removeEventListener('focusin', contain)
  }, [])
  return createPortal(
    <div
      ref={dialog}
      role="dialog"
      aria-label="Host dialog"
      aria-modal
      style={{ position: 'fixed', inset: '0 auto auto 0', zIndex: 20000, background: 'white' }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <input aria-label="Host field" />
      <button aria-label="Host button" onClick={onClose}>
        Close
      </button>
    </div>,
    document.body,
  )
}

function HostDialogFromSlot(): ReactNode {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    flushSync(() => setOpen(false))
    opener.current?.focus()
  }
  return (
    <>
      <button ref={opener} onClick={() => setOpen(true)}>
        Host opens
      </button>
      {open && <HostDialog onClose={close} />}
    </>
  )
}

function NativeDialogFromSlot(): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button onClick={() => dialog.current?.showModal()}>Host opens</button>
      <dialog ref={dialog} aria-label="Host dialog">
        <input aria-label="Host field" />
        <button aria-label="Host button">Second</button>
      </dialog>
    </>
  )
}

function RadixDialogFromSlot(): ReactNode {
  return (
    <Dialog.Root>
      <Dialog.Trigger>Host opens</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Content
          aria-label="Host dialog"
          aria-describedby={undefined}
          style={{ position: 'fixed', inset: '0 auto auto 0', zIndex: 20000, background: 'white' }}
        >
          <Dialog.Title>Host dialog</Dialog.Title>
          <input aria-label="Host field" />
          <button aria-label="Host button">Second</button>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

describe.each([
  ['of the same Radix', RadixDialogFromSlot],
  ['of another library, at the end of the page', HostDialogFromSlot],
  ['of the browser, in the slot', NativeDialogFromSlot],
])('A dialog %s, opened from a slot', (_, Opener) => {
  const open = async () => {
    await openDrawer(order, { defaultTab: 'details', slots: { 'details.end': () => <Opener /> } })
    await press('Host opens')
    await expect.poll(() => document.activeElement).toBe(named('Host field'))
  }

  it('can be typed in, and Tab works in it', async () => {
    await open()
    await userEvent.keyboard('cap')
    expect((named('Host field') as HTMLInputElement).value).toBe('cap')
    expect(document.querySelector('.od-root form')).toBeNull()
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement).toBe(named('Host button'))
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(document.activeElement).toBe(named('Host field'))
  })

  it('keeps the keys of the drawer to itself', async () => {
    await open()
    await userEvent.keyboard('{Tab}c')
    expect(document.querySelector('.od-root form')).toBeNull()
    expect(panel().getAttribute('data-state')).toBe('open')
  })

  it('is closed by one Escape, which the drawer outlives', async () => {
    await open()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => named('Host field')?.checkVisibility() ?? false).toBe(false)
    expect(panel().getAttribute('data-state')).toBe('open')
    await expect.poll(() => panel().contains(document.activeElement)).toBe(true)
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => document.querySelector('.od-root [role="dialog"]')).toBeNull()
  })
})

it('What lies over the drawer, a password manager or a toast, can be pressed, and the drawer stays', async () => {
  await openDrawer(order)
  const over = document.body.appendChild(document.createElement('button'))
  onTestFinished(() => over.remove())
  over.textContent = 'Fill in'
  over.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 2147483647'
  let pressed = 0
  over.addEventListener('click', () => (pressed += 1))
  await userEvent.click(over)
  expect(pressed).toBe(1)
  expect(panel().getAttribute('data-state')).toBe('open')
})
