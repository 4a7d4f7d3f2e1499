import { cleanup, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { OrderDrawer, OrderLink, OrderPanel, OrderProvider } from '../../src/index'
import { button, fillIn, openDrawer, press, settled, submitOf, words } from '../harness/drawer'
import { anOrder } from '../harness/orders'
import { referenceField, typeReference } from '../harness/references'
import { showHost } from '../harness/showHost'

const orders = [anOrder({ merchantReference1: 'SO-1' }), anOrder({ id: 'order-2', merchantReference1: 'SO-2' })]

/** Whether the browser would ask before the page goes. */
const asksOnLeaving = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

describe('When the host shows another order while something is unsaved', () => {
  async function leaveWithDraft(options: Parameters<typeof openDrawer>[1] = {}, to: string | null = 'order-2') {
    const scene = await openDrawer(orders, options)
    await typeReference(scene, 'PICK-1')
    await scene.show(to)
    return scene
  }

  it('the order stays with what was typed, and the person is asked', async () => {
    await leaveWithDraft()
    expect(screen.getByRole('alertdialog')).toHaveAccessibleName('Discard 1 change?')
    expect(words()).toContain('Order SO-1')
    expect(referenceField()).toHaveValue('PICK-1')
  })

  it.each(['SO-2', 'elsewhere'])('"Keep editing" tells the host, who puts the order back: %s', async (to) => {
    const told: unknown[] = []
    let show: (id: string) => void = () => {}
    const scene = await showHost(orders, function Host({ drawer }) {
      const [orderId, setOrderId] = useState('order-1')
      show = setOrderId
      return (
        <OrderProvider onOpen={setOrderId}>
          <OrderDrawer
            {...drawer}
            orderId={orderId}
            slots={{ 'header.end': () => <OrderLink orderId="order-2">SO-2</OrderLink> }}
            onOpenChange={(open, { reason }) => {
              told.push([open, reason])
              setOrderId('order-1')
            }}
          />
        </OrderProvider>
      )
    })
    await typeReference(scene, 'PICK-1')
    await settled(() => (to === 'SO-2' ? screen.getByText('SO-2').click() : show('order-2')))
    await press(scene, 'Keep editing')
    expect(told).toEqual([[true, to === 'SO-2' ? 'link' : 'navigation']])
    expect(referenceField()).toHaveFocus()
    expect(referenceField()).toHaveValue('PICK-1')
    await press(scene, 'Update references')
    await settled()
    expect(scene.backend.order('order-1').merchantReference2).toBe('PICK-1')
    expect(screen.getByRole('dialog', { name: 'Order SO-1' })).toBeVisible()
  })

  it('"Discard changes" goes there, and nothing of the draft comes along or comes back', async () => {
    const scene = await leaveWithDraft()
    await press(scene, 'Discard changes')
    await settled()
    expect(screen.getByRole('dialog', { name: 'Order SO-2' })).toBeVisible()
    expect(screen.queryByRole('form')).toBeNull()
    await scene.show('order-1')
    expect(screen.queryByRole('form')).toBeNull()
    expect(scene.backend.sent).toEqual([])
  })

  it('closing it is the same: the order stays until the person has answered', async () => {
    const scene = await leaveWithDraft({}, null)
    expect(referenceField()).toHaveValue('PICK-1')
    await press(scene, 'Discard changes')
    await settled()
    expect(document.querySelector('[role="dialog"]')).toBeNull()
  })

  it('on a page of its own too', async () => {
    let show: (id: string) => void = () => {}
    const told: unknown[] = []
    const scene = await showHost(orders, function Host({ drawer: { adapter, now } }) {
      const [orderId, setOrderId] = useState('order-1')
      show = setOrderId
      return (
        <OrderPanel
          adapter={adapter}
          now={now}
          orderId={orderId}
          onOpenChange={(open, { reason }) => {
            told.push([open, reason])
            setOrderId('order-1')
          }}
        />
      )
    })
    await typeReference(scene, 'PICK-1')
    await settled(() => show('order-2'))
    await press(scene, 'Keep editing')
    expect(told).toEqual([[true, 'navigation']])
    expect(referenceField()).toHaveFocus()
    await settled(() => show('order-2'))
    await press(scene, 'Discard changes')
    await settled()
    expect(screen.getByRole('heading', { name: 'Order SO-2' })).toBeVisible()
  })

  it('what is on its way, or may have arrived, is not unsaved: nobody asks', async () => {
    const scene = await openDrawer(orders)
    const release = scene.backend.hold('editReferences')
    await typeReference(scene, 'PICK-1')
    await press(scene, 'Update references')
    await scene.show('order-2')
    expect(screen.getByRole('dialog', { name: 'Order SO-2' })).toBeVisible()
    release()
    await settled()
    expect(scene.backend.order('order-1').merchantReference2).toBe('PICK-1')
  })

  it('a host that comes back by itself takes the question along', async () => {
    const scene = await leaveWithDraft()
    await scene.show('order-1')
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(referenceField()).toHaveValue('PICK-1')
  })
})

describe('The host and the browser know of what is unsaved', () => {
  it('from the first change to the last', async () => {
    const dirty: boolean[] = []
    const scene = await openDrawer(orders, { onDirtyChange: (is) => dirty.push(is) })
    expect(asksOnLeaving()).toBe(false)
    await typeReference(scene, 'PICK-1')
    expect(asksOnLeaving()).toBe(true)
    await press(scene, 'Update references')
    await settled()
    expect(dirty).toEqual([true, false])
    expect(asksOnLeaving()).toBe(false)
  })

  it('and a host that fails on hearing it keeps its page', async () => {
    const scene = await openDrawer(orders, {
      onDirtyChange() {
        throw new Error('a fault of the host')
      },
    })
    await typeReference(scene, 'PICK-1')
    expect(scene.errors.map(({ code }) => code)).toContain('onDirtyChange threw')
    expect(button('Update references')).toBeVisible()
  })

  it('A write that is on its way keeps the page from going, though the drawer is closed', async () => {
    const scene = await openDrawer(orders)
    const release = scene.backend.hold('capture')
    await fillIn(scene, 'Capture', '100')
    await press(scene, submitOf('Capture'))
    cleanup()
    expect(asksOnLeaving()).toBe(true)
    release()
    await settled()
    expect(asksOnLeaving()).toBe(false)
  })
})
