import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Order } from '../../src/index'
import { button, carryOut, fillIn, openDrawer, press, queryButton, settled, submitOf } from '../harness/drawer'
import { anOrder } from '../harness/orders'

describe('What a host takes away', () => {
  it('is nowhere: no button, no form, no key, and nothing leads to it', async () => {
    const scene = await openDrawer(anOrder(), { actions: { hide: ['capture', 'extend'] }, form: 'capture' })
    expect(queryButton('Capture')).toBeNull()
    expect(screen.queryByRole('form')).toBeNull()
    await scene.user.keyboard('c')
    expect(screen.queryByRole('form')).toBeNull()
    expect(queryButton('Extend authorization')).toBeNull()
    await press(scene, 'Keyboard shortcuts')
    expect(screen.getByRole('region', { name: 'Keyboard shortcuts' })).not.toHaveTextContent('Capture')
  })
})

describe('What a host adds', () => {
  it('actions stand behind "More actions"; one that cannot be used says why', async () => {
    const chosen: Order[] = []
    const scene = await openDrawer(anOrder(), {
      actions: {
        extra: [
          {
            id: 'note',
            label: 'Add a note',
            note: 'Only your colleagues see it',
            onSelect: (order) => chosen.push(order),
          },
          { id: 'print', label: 'Print', reason: 'No printer is set up.', onSelect: (order) => chosen.push(order) },
        ],
      },
    })
    await press(scene, 'More actions')
    expect(button('Print')).toHaveAccessibleDescription('No printer is set up.')
    await press(scene, 'Print')
    await press(scene, 'Add a note')
    expect(chosen.map(({ id }) => id)).toEqual(['order-1'])
  })

  it('tabs stand after ours, and one that fails leaves the others alone', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const tabs: string[] = []
    const scene = await openDrawer(anOrder(), {
      tabs: [
        { id: 'notes', label: 'Notes', content: (order) => `Notes of ${order.id}` },
        {
          id: 'broken',
          label: 'Broken',
          content: () => {
            throw new Error('a fault of the host')
          },
        },
      ],
      onTabChange: (tab) => tabs.push(tab),
    })
    await scene.user.click(screen.getByRole('tab', { name: 'Notes' }))
    expect(screen.getByRole('tabpanel')).toHaveTextContent('Notes of order-1')
    await scene.user.click(screen.getByRole('tab', { name: 'Broken' }))
    expect(screen.getByRole('tabpanel')).toHaveTextContent('This part could not be shown')
    expect([...new Set(tabs)]).toEqual(['notes', 'broken'])
    await carryOut(scene, 'Capture', '100')
    expect(scene.backend.sent).toHaveLength(1)
  })

  it('classes go to every part of that name, now and later, and go again', async () => {
    const classNames = { 'od-button': 'mine', 'od-topbar': 'bar', 'od-form': 'form', 'od-root': 'root' } as const
    const scene = await openDrawer(anOrder(), { classNames })
    expect(document.querySelector('.od-root')).toHaveClass('root')
    expect(document.querySelector('.od-topbar')).toHaveClass('od-topbar bar', { exact: true })
    expect(button('Capture')).toHaveClass('mine')
    await fillIn(scene, 'Capture')
    await waitFor(() => expect(screen.getByRole('form')).toHaveClass('form'))
    expect(button('Back')).toHaveClass('mine')
    scene.give({ classNames: { 'od-topbar': 'other' } })
    expect(button('Back')).not.toHaveClass('mine')
    expect(document.querySelector('.od-topbar')).toHaveClass('od-topbar other', { exact: true })
  })
})

describe('What a host’s toaster hears', () => {
  it('each outcome once, also of an order that is no longer shown', async () => {
    const heard: unknown[] = []
    const orders = [anOrder(), anOrder({ id: 'order-2' })]
    const scene = await openDrawer(orders, { onNotify: (one) => heard.push(one) })
    const release = scene.backend.hold('capture')
    await fillIn(scene, 'Capture', '100')
    await press(scene, submitOf('Capture'))
    await scene.show('order-2')
    expect(heard).toEqual([])
    release()
    await settled()
    expect(heard).toEqual([{ tone: 'success', code: 'capture.done', orderId: 'order-1' }])
  })

  it('a lost answer, and a copy that the browser refused', async () => {
    const heard: string[] = []
    const scene = await openDrawer(anOrder(), {
      onNotify: ({ tone, code }) => heard.push(`${tone} ${code}`),
      backend: { faults: { is: 'answer_lost', on: ['capture'] } },
    })
    await carryOut(scene, 'Capture', '100')
    expect(heard).toEqual(['warning capture.unknown'])
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    await press(scene, 'Back')
    await press(scene, 'Copy order ID')
    await settled()
    expect(heard.at(-1)).toBe('warning copy.failed')
  })
})
