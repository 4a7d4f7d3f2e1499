import { render } from '@testing-library/react'
import { createMemoryAdapter } from 'order-drawer/adapters/memory'
import { createDrawerTester, makeOrder } from 'order-drawer/testing'
import { expect, it } from 'vitest'
import { Orders } from './drawer'

it('The drawer with a shop’s settings offers its packing slip', async () => {
  const order = makeOrder({ status: 'captured' })
  render(<Orders adapter={createMemoryAdapter({ orders: [order] })} orderId={order.id} />)
  expect(await createDrawerTester().actions()).toContainEqual(
    expect.objectContaining({ action: 'packingSlip', name: 'Packing slip', off: false }),
  )
})
