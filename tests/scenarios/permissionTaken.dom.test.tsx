import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { fillIn, openDrawer, settled, words } from '../harness/drawer'
import { aCapture, anOrder } from '../harness/orders'

it.each(['Capture', 'Refund'] as const)(
  'A form that is open when the permission is taken away keeps what was typed and the true maximum, and sends nothing',
  async (name) => {
    const order =
      name === 'Capture'
        ? anOrder()
        : anOrder({
            status: 'captured',
            captures: [aCapture({ id: 'c', amount: 34_900 })],
            remainingAmount: 0,
            capturedAmount: 34_900,
          })
    const scene = await openDrawer(order)
    await fillIn(scene, name, '100')
    const most = /At most [^.]*/.exec(words())?.[0] ?? ''
    expect(most).toMatch(/[1-9]/)
    scene.give({ permissions: 'read-only' })
    await settled()
    expect(words()).toContain(most)
    expect(words()).toContain('You do not have permission to do this.')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' }).value).toBe('100')
    expect(scene.backend.sent).toHaveLength(0)
  },
)
