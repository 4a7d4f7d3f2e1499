import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { OrderLink, OrderProvider } from '../../src/index'
import { createBackend } from '../harness/backend'
import { settled } from '../harness/drawer'
import { anOrder } from '../harness/orders'

function press(init: MouseEventInit): boolean {
  const link = screen.getByRole('link')
  const event = createEvent.click(link, { cancelable: true, bubbles: true, ...init })
  // jsdom follows no link; the page would.
  link.parentElement?.addEventListener('click', (heard) => setTimeout(() => heard.preventDefault()), { once: true })
  fireEvent(link, event)
  return event.defaultPrevented
}

describe('A link to an order', () => {
  it('is a real one, and an unmodified primary press opens the order instead', () => {
    const onOpen = vi.fn()
    render(
      <OrderLink orderId="order-1" href="#/orders/1" onOpen={onOpen}>
        SO-1
      </OrderLink>,
    )
    expect(screen.getByRole('link', { name: 'SO-1' })).toHaveAttribute('href', '#/orders/1')
    expect(press({ button: 0 })).toBe(true)
    expect(onOpen.mock.calls).toEqual([['order-1']])
  })

  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['⌘', { metaKey: true }],
    ['Shift', { shiftKey: true }],
    ['Alt', { altKey: true }],
    ['the middle button', { button: 1 }],
  ])('leaves a press with %s to the browser', (_, init) => {
    const onOpen = vi.fn()
    render(
      <OrderLink orderId="order-1" href="#/orders/1" onOpen={onOpen}>
        SO-1
      </OrderLink>,
    )
    expect(press(init)).toBe(false)
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('takes address and opening from the provider around, and its own before those', () => {
    const onOpen = vi.fn()
    render(
      <OrderProvider links={{ order: (id) => `#/${id}` }} onOpen={onOpen}>
        <OrderLink orderId="order-1">SO-1</OrderLink>
      </OrderProvider>,
    )
    expect(screen.getByRole('link')).toHaveAttribute('href', '#/order-1')
    press({ button: 0 })
    expect(onOpen.mock.calls).toEqual([['order-1']])
  })

  it('never leads to a script', () => {
    render(
      <OrderLink orderId="order-1" href="javascript:alert(1)">
        SO-1
      </OrderLink>,
    )
    expect(screen.getByText('SO-1')).not.toHaveAttribute('href')
  })

  it('lets the host stop the opening, and reads the order ahead when it is pointed at', async () => {
    const onOpen = vi.fn()
    const backend = createBackend([anOrder()])
    render(
      <OrderProvider adapter={backend.adapter}>
        <OrderLink orderId="order-1" href="#/1" onOpen={onOpen} onClick={(event) => event.preventDefault()}>
          SO-1
        </OrderLink>
      </OrderProvider>,
    )
    fireEvent.pointerEnter(screen.getByRole('link'))
    fireEvent.focus(screen.getByRole('link'))
    await settled()
    expect(backend.reads).toEqual(['order-1'])
    press({ button: 0 })
    expect(onOpen).not.toHaveBeenCalled()
  })
})
