import { expect, it } from 'vitest'
import { createFakeBackend, openStore, ready } from './fakeBackend'

it('A browser carries the word of another window to the order that is open, and to none that is closed', async () => {
  const fake = createFakeBackend()
  const { store } = await openStore(fake, { scope: 'shop' })
  const other = new BroadcastChannel('order-drawer')
  const heard: unknown[] = []
  other.onmessage = ({ data }) => heard.push(data)
  fake.order = { ...fake.order, merchantReference1: 'new' }
  other.postMessage({ scope: 'shop', orderId: 'order-1' })
  await expect.poll(() => ready(store).order.merchantReference1).toBe('new')
  await store.run('capture', { amount: 100 })
  await expect.poll(() => heard).toEqual([{ scope: 'shop', orderId: 'order-1' }])
  store.close()
  const { length } = fake.reads
  other.postMessage({ scope: 'shop', orderId: 'order-1' })
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(fake.reads).toHaveLength(length)
  other.close()
})
