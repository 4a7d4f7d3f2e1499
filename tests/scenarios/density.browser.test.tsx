import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { OrderPanel } from '../../src/index'
import { createBackend } from '../harness/backend'
import { anOrder, NOW } from '../harness/orders'

it('A compact panel shows more lines at once than a comfortable one', async () => {
  const order = anOrder({ merchantReference1: 'SO-1' })
  const { adapter } = createBackend([order])
  const panel = { adapter, orderId: order.id, now: NOW, defaultTab: 'details' }
  await render(
    <>
      <OrderPanel {...panel} density="comfortable" />
      <OrderPanel {...panel} density="compact" />
    </>,
  )
  const rows = () =>
    [...document.querySelectorAll('[data-density]')].map((root) => root.querySelector('.od-line-product'))
  await expect.poll(() => rows().filter(Boolean)).toHaveLength(2)
  const [comfortable = 0, compact = 0] = rows().map((row) => row?.getBoundingClientRect().height)
  expect(compact).toBeGreaterThan(0)
  expect(compact).toBeLessThan(comfortable)
})
