import { useState, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { OrderDrawer } from '../../src/index'
import { createBackend } from '../harness/backend'
import { anOrder, NOW } from '../harness/orders'

/** A host's page with a button that opens the drawer into a container. */
function Page({ container }: { container: HTMLElement }): ReactNode {
  const [orderId, setOrderId] = useState<string | null>(null)
  const [adapter] = useState(() => createBackend([anOrder()]).adapter)
  return (
    <>
      <button id="opener" onClick={() => setOrderId('order-1')}>
        Open
      </button>
      <OrderDrawer
        adapter={adapter}
        now={NOW}
        orderId={orderId}
        container={container}
        onOpenChange={(open) => !open && setOrderId(null)}
      />
    </>
  )
}

function show(root: HTMLElement, container: HTMLElement): void {
  const app = createRoot(root)
  app.render(<Page container={container} />)
  onTestFinished(() => app.unmount())
}

const chosenTab = (panel: HTMLElement) => panel.querySelector('[role="tab"][aria-selected="true"]')?.textContent

describe('A drawer in another place', () => {
  it('a whole app in a shadow root: the focus is kept inside, Escape closes, the opener has the focus again', async () => {
    const host = document.body.appendChild(document.createElement('div'))
    onTestFinished(() => host.remove())
    const shadow = host.attachShadow({ mode: 'open' })
    const root = shadow.appendChild(document.createElement('div'))
    show(root, shadow.appendChild(document.createElement('div')))
    await expect.poll(() => shadow.querySelector('#opener')).not.toBeNull()
    ;(shadow.querySelector('#opener') as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => shadow.querySelector('.od-more-toggle')).not.toBeNull()
    const panel = shadow.querySelector('[role="dialog"]') as HTMLElement
    await expect.poll(() => shadow.activeElement).toBe(panel.querySelector('button'))
    expect(chosenTab(panel)).toBe('Timeline')
    for (let presses = 0; presses < 40; presses += 1) {
      await userEvent.keyboard('{Tab}')
      expect(panel.contains(shadow.activeElement), `after ${presses + 1} presses of Tab`).toBe(true)
    }
    await userEvent.keyboard('c')
    await expect.poll(() => shadow.querySelector('form')).not.toBeNull()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => shadow.querySelector('form')).toBeNull()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => shadow.querySelector('[role="dialog"]')).toBeNull()
    await expect.poll(() => shadow.activeElement?.id).toBe('opener')
  })

  it('a window of its own: the page that opened it is not locked, keys and Escape work there', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    onTestFinished(() => frame.remove())
    const page = frame.contentDocument as Document
    const root = document.body.appendChild(document.createElement('div'))
    onTestFinished(() => root.remove())
    show(root, page.body)
    await expect.poll(() => document.querySelector('#opener')).not.toBeNull()
    ;(document.querySelector('#opener') as HTMLElement).click()
    await expect.poll(() => page.querySelector('.od-more-toggle')).not.toBeNull()
    expect(getComputedStyle(document.documentElement).overflow).toBe('visible')
    expect(document.body.style.pointerEvents).toBe('')
    const panel = page.querySelector('[role="dialog"]') as HTMLElement
    const press = (key: string): boolean =>
      (page.activeElement ?? page.body).dispatchEvent(
        new (frame.contentWindow as unknown as typeof globalThis).KeyboardEvent('keydown', {
          key,
          bubbles: true,
          cancelable: true,
        }),
      )
    await expect.poll(() => page.activeElement).toBe(panel.querySelector('button'))
    expect(chosenTab(panel)).toBe('Timeline')
    press('c')
    await expect.poll(() => page.querySelector('form')).not.toBeNull()
    press('Escape')
    await expect.poll(() => page.querySelector('form')).toBeNull()
    press('Escape')
    await expect.poll(() => page.querySelector('[role="dialog"]')).toBeNull()
  })
})
