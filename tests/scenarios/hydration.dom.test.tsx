import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { OrderLink, OrderPanel, OrderProvider } from '../../src/index'
import { createBackend } from '../harness/backend'
import { anOrder, NOW } from '../harness/orders'

it('A page drawn on a server is taken over without a difference, and then reads the order', async () => {
  const expiresAt = '2026-12-22T15:48:00Z'
  const order = anOrder({ merchantReference1: 'SO-2041', expiresAt })
  const { adapter, reads } = createBackend([order])
  const known = {
    id: order.id,
    status: order.status,
    amount: order.amount,
    currency: 'SEK',
    expiresAt,
  }
  const page = (
    <OrderProvider adapter={adapter}>
      <OrderLink orderId="order-1" href="/orders/order-1">
        SO-2041
      </OrderLink>
      <OrderPanel orderId="order-1" now={NOW} timeZone="Europe/Stockholm" placeholderOrder={known} />
    </OrderProvider>
  )
  const container = document.body.appendChild(document.createElement('div'))
  // Here the server has a document, of which React 18 complains.
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
  container.innerHTML = renderToString(page)
  quiet.mockRestore()
  expect(reads).toEqual([])

  const differences: unknown[] = []
  const root = await act(async () =>
    hydrateRoot(container, page, { onRecoverableError: (error) => differences.push(error) }),
  )
  await expect.poll(() => container.querySelector('.od-badges')?.textContent).toContain('Authorized')
  expect(differences).toEqual([])
  expect(reads).toEqual(['order-1'])
  act(() => root.unmount())
  container.remove()
})
