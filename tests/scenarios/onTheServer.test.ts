import { createElement, type ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import * as door from '../../src/index'
import { createBackend } from '../harness/backend'
import { anOrder, NOW } from '../harness/orders'

const order = anOrder({ merchantReference1: 'SO-2041' })
const known = { id: order.id, status: order.status, merchantReference1: 'SO-2041', amount: 250_000, currency: 'SEK' }

const views: Record<string, ReactElement> = {
  OrderDrawer: createElement(door.OrderDrawer, { orderId: order.id, placeholderOrder: known }),
  OrderPanel: createElement(door.OrderPanel, { orderId: order.id, placeholderOrder: known }),
  OrderLink: createElement(door.OrderLink, { orderId: order.id, href: '/orders/order-1' }, 'SO-2041'),
  TimelineTab: createElement(door.TimelineTab),
  DetailsTab: createElement(door.DetailsTab),
  CustomerTab: createElement(door.CustomerTab),
  ActionBar: createElement(door.ActionBar),
}

describe('Where there is no window', () => {
  it.each(Object.keys(views))(
    '%s is drawn as far as it can be, without a style that a strict policy refuses',
    (name) => {
      const { adapter, reads } = createBackend([order])
      expect(typeof window).toBe('undefined')
      const settings = { adapter, orderId: order.id, now: NOW, timeZone: 'Europe/Stockholm' }
      const html = renderToString(createElement(door.OrderProvider, settings, views[name]))
      expect(html).not.toMatch(/\sstyle=/)
      // A dialog has no place in a server's HTML.
      expect(html === '').toBe(name === 'OrderDrawer')
      expect(reads).toEqual([])
    },
  )

  it('the panel of an order shows what its row knew already', () => {
    const { adapter } = createBackend([order])
    const settings = { adapter, orderId: order.id, now: NOW, timeZone: 'Europe/Stockholm' }
    const html = renderToString(createElement(door.OrderProvider, settings, views.OrderPanel))
    expect(html).toContain('SO-2041')
    expect(html).toMatch(/2,500\.00/)
  })
})
