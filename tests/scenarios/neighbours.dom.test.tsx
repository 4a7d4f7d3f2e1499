import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { OrderDrawer } from '../../src/index'
import { button, fillIn, press, queryButton, settled, type Scene } from '../harness/drawer'
import { anOrder } from '../harness/orders'
import { showHost } from '../harness/showHost'

const orders = ['1', '2', '3'].map((n) => anOrder({ id: `order-${n}`, merchantReference1: `SO-${n}` }))

/** A host whose list knows what stands beside the order that is open. */
async function walk() {
  let show: (id: string) => void = () => {}
  const scene = await showHost(orders, function Host({ drawer }) {
    const [orderId, setOrderId] = useState('order-1')
    show = setOrderId
    const at = orders.findIndex(({ id }) => id === orderId)
    const navigation = {
      previousId: orders[at - 1]?.id,
      nextId: orders[at + 1]?.id,
      position: at + 1,
      total: 3,
      onNavigate: setOrderId,
    }
    return <OrderDrawer {...drawer} orderId={orderId} navigation={navigation} />
  })
  return { ...scene, show: (id: string) => settled(() => show(id)) }
}

const title = (): string => screen.getByRole('heading', { level: 2 }).textContent ?? ''

describe('Going from order to order', () => {
  it('by the buttons, which know where this is and where it ends', async () => {
    const scene = await walk()
    expect(document.querySelector('.od-topbar')).toHaveTextContent('1 of 3')
    expect(button('Previous order')).toHaveAttribute('aria-disabled', 'true')
    await press(scene, 'Next order')
    await settled()
    expect(title()).toBe('Order SO-2')
    expect(button('Next order')).toHaveFocus()
    expect(scene.said().map(({ text }) => text)).toContain('Order SO-2, 2 of 3')
    await press(scene, 'Previous order')
    await settled()
    expect(title()).toBe('Order SO-1')
    await press(scene, 'Previous order')
    expect(title()).toBe('Order SO-1')
  })

  it('by J and K, from wherever the focus is; at an end the key says where this is', async () => {
    const scene = await walk()
    await scene.user.click(screen.getByRole('tab', { name: 'Details' }))
    await scene.user.keyboard('j')
    await settled()
    expect(title()).toBe('Order SO-2')
    expect(button('Next order')).toHaveFocus()
    expect(screen.getByRole('tab', { name: 'Details' })).toHaveAttribute('aria-selected', 'true')
    await scene.user.keyboard('jj')
    await settled()
    expect(title()).toBe('Order SO-3')
    expect(scene.said().at(-1)?.text).toBe('3 of 3')
    await scene.user.keyboard('k')
    await settled()
    expect(title()).toBe('Order SO-2')
  })

  it('keeps the order before in sight until the next one is there, and nothing of it can be pressed', async () => {
    const scene = await walk()
    const capture = button('Capture')
    const release = scene.backend.hold('getOrder')
    await press(scene, 'Next order')
    await settled()
    expect(title()).toBe('Order order-2')
    const before = document.querySelector('[aria-busy="true"][inert]')
    expect(before).toHaveTextContent('349.00')
    expect(before).toContainElement(capture)
    await settled(() => capture.click())
    await scene.user.keyboard('c')
    expect(screen.queryByRole('form')).toBeNull()
    release()
    await settled()
    expect(title()).toBe('Order SO-2')
    expect(document.querySelector('[inert]')).toBeNull()
    expect(screen.queryByRole('form')).toBeNull()
    await press(scene, 'Capture')
    expect(screen.getByRole('form', { name: 'Capture' })).toBeVisible()
    expect(scene.backend.reads.filter((id) => id === 'order-2')).toHaveLength(1)
  })

  it('shows no other order where the host opens one from elsewhere', async () => {
    const scene = await walk()
    scene.backend.hold('getOrder')
    await scene.show('order-3')
    expect(document.querySelector('[inert]')).toBeNull()
    expect(screen.getByRole('dialog')).not.toHaveTextContent('349.00')
  })

  it('waits while a form is open', async () => {
    const scene = await walk()
    await fillIn(scene as unknown as Scene, 'Capture', '100')
    expect(queryButton('Next order')).toBeNull()
    button('Back').focus()
    await scene.user.keyboard('j')
    await settled()
    expect(title()).toBe('Order SO-1')
  })
})
