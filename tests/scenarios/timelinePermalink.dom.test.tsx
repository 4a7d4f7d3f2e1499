import { screen } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { OrderDrawer, type OrderEvent } from '../../src/index'
import { openDrawer, settled } from '../harness/drawer'
import type { DrawerOptions } from '../harness/HostPage'
import { anOrder } from '../harness/orders'
import { showHost } from '../harness/showHost'

const events = Array.from({ length: 120 }, (_, at): OrderEvent => ({
  id: `e${at}`,
  type: 'references_edited',
  at: new Date(Date.UTC(2026, 10, 11) + at * 60_000).toISOString(),
  changes: [{ path: 'merchantReference2', from: `PICK-${at}`, to: `PICK-${at + 1}` }],
}))
const order = anOrder({ events })
const current = (): Element | null => document.querySelector('[aria-current="true"]')
const toggle = (): Element | null | undefined => current()?.querySelector('button[aria-expanded]')

describe('A link to an entry of the timeline', () => {
  it('opens it, marks it and brings it into view, however far down it is', async () => {
    const scrolled = vi.fn<(this: Element) => void>()
    Object.assign(Element.prototype, { scrollIntoView: scrolled })
    await openDrawer(order, { event: 'e10' })
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
    expect(toggle()).toHaveAttribute('aria-expanded', 'true')
    expect(current()).toHaveTextContent('PICK-11')
    expect(scrolled.mock.contexts[0]).toBe(current())
  })

  it('follows the host to another entry, and to none', async () => {
    const scene = await openDrawer(order, { event: 'e119' })
    scene.give({ event: 'e3' })
    expect(current()).toHaveTextContent('PICK-4')
    scene.give({ event: 'nowhere' })
    expect(current()).toBeNull()
  })

  it('is told to the host when a person opens or closes an entry, and nothing moves then', async () => {
    const told: (string | null)[] = []
    function Host({ drawer }: { drawer: DrawerOptions }): ReactNode {
      const [event, setEvent] = useState<string | null>(null)
      const onEventChange = (next: string | null): void => {
        told.push(next)
        setEvent(next)
      }
      return <OrderDrawer {...drawer} orderId={order.id} {...(event && { event })} onEventChange={onEventChange} />
    }
    const { user } = await showHost([order], Host)
    const scrolled = vi.fn()
    Object.assign(Element.prototype, { scrollIntoView: scrolled })
    const [first] = screen.getAllByRole('button', { name: 'References edited' })
    await user.click(first as HTMLElement)
    expect(toggle()).toBe(first)
    await user.click(first as HTMLElement)
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
    expect(told).toEqual(['e119', null])
    expect(current()).toBeNull()
    expect(scrolled).not.toHaveBeenCalled()
  })

  it('survives a host whose listener throws', async () => {
    const scene = await openDrawer(order, {
      onEventChange() {
        throw new Error('host')
      },
    })
    const [first] = screen.getAllByRole('button', { name: 'References edited' })
    await settled(() => first?.click())
    expect(first).toHaveAttribute('aria-expanded', 'true')
    expect(scene.errors).toHaveLength(1)
  })
})
