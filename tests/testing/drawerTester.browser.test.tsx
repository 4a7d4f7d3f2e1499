import { createRoot } from 'react-dom/client'
import { OrderPanel } from 'order-drawer'
import { createMemoryAdapter } from 'order-drawer/adapters/memory'
import { createDrawerTester, makeOrder } from 'order-drawer/testing'
import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { makeHostPage } from './HostPage'

it('In a browser, with its slides and fades: captures, refunds, cancels nothing, reads and closes', async () => {
  const { adapter, page } = makeHostPage({ orders: [makeOrder()], locale: 'sv', backend: { latency: 30 } })
  await render(page)
  const drawer = createDrawerTester()
  await drawer.capture({ amount: 30_000 })
  expect(drawer.status()).toEqual(['Partially captured'])
  await drawer.refund({ amount: 10_050 })
  expect(await drawer.reason('cancel')).toMatch(/captured/)
  await drawer.release()
  expect(adapter.list()[0]).toMatchObject({ capturedAmount: 30_000, refundedAmount: 10_050, remainingAmount: 0 })
  expect(drawer.timeline()).toHaveLength(4)
  await drawer.open('details')
  await drawer.open('customer')
  expect(typeof (await drawer.copy('order ID'))).toBe('boolean')
  await drawer.close()
  expect(drawer.isOpen()).toBe(false)
})

it('Cancels, question included, and leaves the order that somebody kept', async () => {
  const { adapter, page } = makeHostPage({ orders: [makeOrder()] })
  await render(page)
  const drawer = createDrawerTester()
  await drawer.start('cancel')
  expect(() => drawer.field('Amount')).toThrow(
    /In "Cancel order SO-1001\?" there are: button "Keep order", "Cancel order"/,
  )
  await drawer.cancel()
  expect(drawer.status()).toEqual(['Cancelled'])
  expect(adapter.list()[0]?.status).toBe('cancelled')
})

it('Finds a panel on a page, and one of two by its root', async () => {
  const orders = [makeOrder({ id: 'a', merchantReference1: 'A' }), makeOrder({ id: 'b', merchantReference1: 'B' })]
  const adapter = createMemoryAdapter({ orders })
  await render(
    <>
      <div id="left">
        <OrderPanel orderId="a" adapter={adapter} />
      </div>
      <div id="right">
        <OrderPanel orderId="b" adapter={adapter} />
      </div>
    </>,
  )
  expect(() => createDrawerTester().status()).toThrow(/^order-drawer: 2 orders are open: Order A, Order B\. Say which/)
  const right = createDrawerTester({ root: document.getElementById('right') ?? document })
  await right.capture()
  expect(right.title()).toBe('Order B')
  expect(adapter.list().map(({ status }) => status)).toEqual(['authorized', 'captured'])
})

it('Finds the drawer of a page that lives in a shadow root', async () => {
  const host = document.body.appendChild(document.createElement('div'))
  const shadow = host.attachShadow({ mode: 'open' })
  const place = shadow.appendChild(document.createElement('div'))
  const { adapter, page } = makeHostPage({ orders: [makeOrder()], container: place })
  const root = createRoot(shadow.appendChild(document.createElement('div')))
  root.render(page)
  const drawer = createDrawerTester({ root: shadow })
  await expect.poll(() => drawer.isOpen()).toBe(true)
  await drawer.capture({ amount: 1_000 })
  expect(drawer.status()).toEqual(['Partially captured'])
  expect(adapter.list()[0]?.capturedAmount).toBe(1_000)
  await drawer.close()
  root.unmount()
  host.remove()
})
