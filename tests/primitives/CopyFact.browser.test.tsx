import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { ReactNode } from 'react'
import { CopyFact } from '../../src/primitives/CopyFact'
import '../../src/styles/index.css'

const ID = '0b1ec7a4-7c93-4e0d-b40f-5221c9e3aa01'
const TEXTS = { copied: 'Copied', refused: 'Press Ctrl+C to copy' }

const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'))

function giveClipboard(view: Window, writeText: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(view.navigator, 'clipboard', { configurable: true, value: writeText && { writeText } })
  onTestFinished(() => void Reflect.deleteProperty(view.navigator, 'clipboard'))
}

const fact = (value = ID) => (
  <div className="od-root">
    <CopyFact label="Order ID" value={value} shown={`${value.slice(0, 8)}…`} copyLabel="Copy order ID" texts={TEXTS} />
    <input aria-label="Note" />
  </div>
)

const buttonIn = (root: ParentNode) => root.querySelector('.od-press') as HTMLElement

/** What Ctrl+C would copy. */
async function copiedByKeys(page: Document): Promise<string | undefined> {
  let copied: string | undefined
  const hear = () => (copied = page.defaultView?.getSelection()?.toString().trim())
  page.addEventListener('copy', hear, { once: true })
  await userEvent.keyboard('{Control>}c{/Control}')
  return copied
}

function drawInto(place: Element | ShadowRoot, node: ReactNode): void {
  const root = createRoot(place)
  flushSync(() => root.render(node))
  onTestFinished(() => root.unmount())
}

describe('A fact that cannot be copied', () => {
  it('is marked whole, so that Ctrl+C copies it', async () => {
    giveClipboard(window, undefined)
    const { container } = await render(fact())
    await userEvent.click(buttonIn(container))
    await expect.poll(() => container.textContent).toContain('Press Ctrl+C')
    await expect.poll(() => copiedByKeys(document)).toBe(ID)
  })

  it('is marked inside a shadow root too', async () => {
    giveClipboard(window, refuse)
    const host = document.body.appendChild(document.createElement('div'))
    onTestFinished(() => host.remove())
    const shadow = host.attachShadow({ mode: 'open' })
    drawInto(shadow, fact())
    buttonIn(shadow).focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => shadow.textContent).toContain('Press Ctrl+C')
    const { getSelection } = shadow as ShadowRoot & { getSelection?: () => Selection }
    const marked = () => (getSelection?.call(shadow) ?? document.getSelection())?.toString().trim()
    await expect.poll(marked).toBe(ID)
  })

  it('is asked of, and marked in, the window that it stands in', async () => {
    giveClipboard(window, () => Promise.resolve())
    const frame = document.body.appendChild(document.createElement('iframe'))
    onTestFinished(() => frame.remove())
    const view = frame.contentWindow as Window
    giveClipboard(view, refuse)
    const place = view.document.body.appendChild(view.document.createElement('div'))
    drawInto(place, fact())
    buttonIn(place).focus()
    buttonIn(place).click()
    await expect.poll(() => place.textContent).toContain('Press Ctrl+C')
    await expect.poll(() => view.getSelection()?.toString().trim()).toBe(ID)
    expect(getSelection()?.toString()).toBe('')
  })

  it('in a frame that may not copy says so', async () => {
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', 'allow-same-origin allow-scripts')
    frame.allow = "clipboard-write 'none'"
    document.body.append(frame)
    onTestFinished(() => frame.remove())
    const place = frame.contentDocument?.body.appendChild(frame.contentDocument.createElement('div')) as HTMLElement
    drawInto(place, fact())
    buttonIn(place).focus()
    buttonIn(place).click()
    await expect.poll(() => place.textContent, { timeout: 3000 }).toContain('Press Ctrl+C')
    expect(place.textContent).not.toContain('Copied')
  })

  it('takes the marked text from nobody who has begun to type elsewhere', async () => {
    let answer = (_: Error) => {}
    giveClipboard(window, () => new Promise((_, reject) => (answer = reject)))
    const { container } = await render(fact())
    await userEvent.click(buttonIn(container))
    const note = container.querySelector('input') as HTMLInputElement
    await userEvent.type(note, 'as')
    answer(new Error('no'))
    await expect.poll(() => container.querySelector('[aria-live="polite"]')?.textContent).toBe('Press Ctrl+C to copy')
    await userEvent.keyboard('k')
    expect(note.value).toBe('ask')
    expect(getSelection()?.toString()).not.toContain(ID)
  })
})

describe('A fact whose order changes while the browser still copies', () => {
  it('does not say that the new one was copied', async () => {
    let answer = () => {}
    giveClipboard(window, () => new Promise((resolve) => (answer = resolve)))
    const { container, rerender } = await render(fact())
    await userEvent.click(buttonIn(container))
    await rerender(fact('another-order'))
    answer()
    await new Promise((done) => setTimeout(done, 50))
    expect(container.querySelector('.od-fact-label')?.textContent).toBe('Order ID')
  })
})
