import { describe, expect, it, onTestFinished } from 'vitest'
import { button, drawer, openDrawer, press } from '../harness/chromium'
import { anOrder } from '../harness/orders'

function giveClipboard(clipboard: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard })
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'clipboard'))
}

const refusals: [string, unknown][] = [
  ['there is no clipboard', undefined],
  ['the clipboard refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
  [
    'the clipboard throws',
    {
      writeText: () => {
        throw new Error('no')
      },
    },
  ],
  ['the clipboard never answers', { writeText: () => new Promise(() => {}) }],
]

describe('Copying when', () => {
  it.each(refusals)('%s says so, and marks the whole text instead', async (_, clipboard) => {
    const copies: unknown[] = []
    await openDrawer(anOrder({ id: '0123456789-0123456789-0123456789' }), { onCopy: (copy) => copies.push(copy) })
    giveClipboard(clipboard)
    await press('Copy order ID')
    await expect.poll(() => copies, { timeout: 3000 }).toEqual([{ field: 'orderId', ok: false }])
    await expect.poll(() => getSelection()?.toString().trim()).toBe('0123456789-0123456789-0123456789')
    expect(drawer().textContent).not.toContain('Copied')
    expect(drawer().querySelector('[aria-live="polite"]')?.textContent).toBe('Press Ctrl+C to copy')
    expect(document.activeElement).toBe(button('Copy order ID'))
  })

  it('the browser does it is said once, and it is true', async () => {
    const written: string[] = []
    const copies: unknown[] = []
    await openDrawer(anOrder(), { onCopy: (copy) => copies.push(copy) })
    giveClipboard({ writeText: async (text: string) => void written.push(text) })
    await press('Copy order ID')
    await expect.poll(() => copies).toEqual([{ field: 'orderId', ok: true }])
    expect(written).toEqual(['order-1'])
    expect(drawer().querySelector('[aria-live="polite"]')?.textContent).toBe('Copied')
  })
})
