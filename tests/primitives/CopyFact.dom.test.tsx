import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Announcer, useAnnouncer } from '../../src/primitives/Announcer'
import { CopyFact, type CopyFactProps } from '../../src/primitives/CopyFact'

const ID = '0b1ec7a4-7c93-4e0d-b40f-5221c9e3aa01'
const TEXTS = { copied: 'Copied', refused: 'Press Ctrl+C to copy' }

function setClipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } })
}

function show(props: Partial<CopyFactProps> = {}) {
  render(
    <CopyFact label="Order ID" value={ID} shown="0b1ec7a4…aa01" copyLabel="Copy order ID" texts={TEXTS} {...props} />,
  )
  return screen.queryByRole('button', { name: 'Copy order ID' }) as HTMLElement
}

/** The words that the button lies over. */
const seenUnder = (button: HTMLElement) => button.parentElement as HTMLElement

const spoken = () => document.querySelector('[aria-live="polite"]')?.textContent
const selected = () => getSelection()?.toString()

async function press(button: HTMLElement, wait = 0): Promise<void> {
  fireEvent.click(button)
  await act(() => vi.advanceTimersByTimeAsync(wait))
}

describe('A fact that a press copies', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    getSelection()?.removeAllRanges()
  })

  afterEach(() => {
    vi.useRealTimers()
    Reflect.deleteProperty(navigator, 'clipboard')
  })

  it('copies the whole value, not the cut one, says so, and is itself again after two seconds', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    const onCopied = vi.fn()
    setClipboard(writeText)
    const button = show({ onCopied })
    await press(button)
    expect(writeText).toHaveBeenCalledExactlyOnceWith(ID)
    expect(onCopied).toHaveBeenCalledExactlyOnceWith(true)
    expect(seenUnder(button)).toHaveTextContent('Copied')
    expect(spoken()).toBe('Copied')
    await act(() => vi.advanceTimersByTimeAsync(2000))
    expect(seenUnder(button)).toHaveTextContent('Order ID')
  })

  it.each<[string, (() => Promise<void>) | undefined]>([
    ['is missing', undefined],
    ['refuses', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
    [
      'throws',
      () => {
        throw new Error('no')
      },
    ],
    ['never answers', () => new Promise(() => {})],
  ])('never claims a copy when the clipboard %s: the text is selected and the person told', async (_, writeText) => {
    const onCopied = vi.fn()
    setClipboard(writeText)
    const button = show({ onCopied })
    await press(button, 1000)
    expect(seenUnder(button)).not.toHaveTextContent('Copied')
    expect(seenUnder(button)).toHaveTextContent('Press Ctrl+C to copy')
    expect(selected()).toBe(ID)
    expect(spoken()).toBe('Press Ctrl+C to copy')
    expect(onCopied).toHaveBeenCalledExactlyOnceWith(false)
  })

  it('says nothing before the browser has answered', async () => {
    setClipboard(() => new Promise(() => {}))
    const button = show()
    await press(button, 900)
    expect(seenUnder(button)).toHaveTextContent('Order ID')
    expect(spoken()).toBe('')
  })

  it('can be heard whole: the full value describes the button', () => {
    expect(show()).toHaveAccessibleDescription(ID)
  })

  it('is no button when there is nothing to copy', () => {
    expect(show({ value: '', shown: 'None' })).toBeNull()
    expect(screen.getByText('None')).toBeInTheDocument()
  })

  it('speaks through the announcer of its panel, once', async () => {
    setClipboard(() => Promise.resolve())
    function Panel() {
      return (
        <Announcer {...useAnnouncer()}>
          <CopyFact label="MID" value="M104872" copyLabel="Copy MID" texts={TEXTS} layout="inline" />
        </Announcer>
      )
    }
    render(<Panel />)
    await press(screen.getByRole('button', { name: 'Copy MID' }))
    expect(document.querySelectorAll('[aria-live="polite"]')).toHaveLength(1)
    expect(spoken()).toBe('Copied')
  })
})
