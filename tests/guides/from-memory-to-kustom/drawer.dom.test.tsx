import { render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { OrderDrawer } from 'order-drawer'
import { applyCommand, type Order } from 'order-drawer/core'
import { createDrawerTester, makeOrder } from 'order-drawer/testing'
import { toKustomJson } from '../../../examples/server/api/toKustomJson'
import { adapter as kustom } from './adapter'
import { createApp } from './app'
import { adapter as memory } from './memory'

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

it('The drawer works in memory, and a reload forgets nothing', async () => {
  const order = memory.list().find(({ status }) => status === 'authorized')
  render(<OrderDrawer adapter={memory} orderId={order?.id ?? ''} />)
  const drawer = createDrawerTester()
  await drawer.capture()
  expect(drawer.status()).toEqual(['Captured'])
  expect(localStorage.getItem('orders')).toContain(order?.id)
})

it('The same drawer works with the API, through the proxy, and the page never has the credentials', async () => {
  const origin = 'https://admin.shop.example'
  const options = { apiUrl: 'https://api.example', username: 'K000001', password: 'secret', origin }
  const app = createApp({ ...options, isAllowed: async () => true })
  let order: Order = makeOrder({ id: 'f3392f8b-6116', amount: 25_000 })
  const seen: string[] = []
  const api = (init: RequestInit) => {
    seen.push(`${init.method} ${new Headers(init.headers).get('authorization')}`)
    if (init.method === 'GET') return Response.json(toKustomJson(order))
    order = applyCommand(order, { type: 'capture', amount: 25_000, lines: [] }, { now: new Date() })
    return new Response(null, { status: 201 })
  }
  const ofThePage: (string | null)[] = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (url.startsWith(options.apiUrl)) return api(init)
    if (url.startsWith('/shop/')) return Response.json([])
    const headers = new Headers(init.headers)
    ofThePage.push(headers.get('authorization'))
    headers.set('Origin', origin)
    return app.request(`${origin}${url}`, { method: init.method ?? 'GET', headers, body: init.body ?? null })
  })
  class TestEventSource extends EventTarget {
    close(): void {}
  }
  vi.stubGlobal('EventSource', TestEventSource)

  render(<OrderDrawer adapter={kustom} orderId={order.id} />)
  const drawer = createDrawerTester()
  await drawer.capture()
  expect(drawer.status()).toEqual(['Captured'])
  expect(seen.filter((one) => one.startsWith('POST'))).toEqual([`POST Basic ${btoa('K000001:secret')}`])
  expect(new Set(ofThePage)).toEqual(new Set([null]))
})
