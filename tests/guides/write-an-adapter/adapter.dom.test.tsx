import { render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OrderDrawer } from 'order-drawer'
import { createDrawerTester, makeOrder } from 'order-drawer/testing'
import { openMemoryDatabase } from '../enforce-the-rules/openMemoryDatabase'
import { type Shop, startShop } from '../enforce-the-rules/startShop'
import { readOnly } from './readOnly'
import { shopAdapter } from './shopAdapter'

afterEach(() => vi.unstubAllGlobals())

describe('The adapter of one method', () => {
  const order = { id: '7', number: 'SO-7', createdAt: '2026-11-24T10:00:00Z', currency: 'SEK', total: 25_000, paid: 0 }
  const items = [{ sku: 'WB-1', title: 'Wool blanket', pieces: 1, price: 25_000, vat: 5_000 }]

  it.each([
    ['new', 'Authorized'],
    ['lost at sea', 'LOST AT SEA'],
  ])('shows an order that is %s, and offers no write', async (state, status) => {
    vi.stubGlobal('fetch', async () => Response.json({ ...order, left: 25_000, state, items }))
    render(<OrderDrawer adapter={readOnly} orderId="7" />)
    const drawer = createDrawerTester()
    await drawer.atRest()
    expect(drawer.title()).toBe('Order SO-7')
    expect(drawer.status()).toEqual([status])
    await expect(drawer.capture()).rejects.toThrow()
  })
})

describe('The whole adapter', () => {
  let shop: Shop

  beforeEach(async () => {
    shop = startShop(openMemoryDatabase())
    vi.stubGlobal('fetch', shop.fetch)
    vi.stubGlobal('EventSource', shop.EventSource)
    await shop.put(makeOrder({ id: '7', amount: 25_000 }))
    render(<OrderDrawer adapter={shopAdapter} orderId="7" />)
  })

  it('captures through the server', async () => {
    const drawer = createDrawerTester()
    await drawer.capture()
    expect(drawer.status()).toEqual(['Captured'])
  })

  it('says what the server refuses, in the server’s words', async () => {
    shop.person = { email: 'bo@shop.example', role: 'viewer' }
    const drawer = createDrawerTester()
    await drawer.capture()
    expect(drawer.status()).toEqual(['Authorized'])
    expect(drawer.notice()).toMatch(/not allowed|permission|may not/i)
  })

  it('finds out by itself that a write happened whose answer was lost', async () => {
    shop.loseNextAnswer()
    const drawer = createDrawerTester()
    await drawer.capture()
    expect(drawer.status()).toEqual(['Captured'])
    expect(drawer.notice()).toBeNull()
    const { captures } = await shopAdapter.getOrder('7', { signal: new AbortController().signal })
    expect(captures).toEqual([expect.objectContaining({ idempotencyKey: expect.any(String) })])
  })
})
