import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OrderError, type OrderAdapter } from '../../src/index'
import { button, openDrawer, press, queryButton, settled, words } from '../harness/drawer'
import { aCapture, anOrder } from '../harness/orders'

const order = anOrder({
  createdAt: '2026-10-20T09:00:00Z',
  status: 'captured',
  capturedAmount: 34_900,
  remainingAmount: 0,
  captures: [aCapture({ id: 'c1', amount: 34_900 })],
})

type GetLogs = NonNullable<OrderAdapter['getLogs']>

const logging = (getLogs: GetLogs) => ({
  wrap: (adapter: OrderAdapter): OrderAdapter => ({ ...adapter, getLogs }),
})

const ENTRY = {
  at: '2026-11-15T12:00:00Z',
  action: 'capture',
  method: 'POST',
  url: 'https://api.example/orders/order-1/captures?api_key=hush',
  status: 201,
  correlationId: 'corr-1',
  request: { headers: { Authorization: 'Basic hush' }, body: { captured_amount: 34900 } },
  response: '{"capture_id":"c1"}',
}

describe('A developer who looks into the logs of a capture', () => {
  it('sees request and answer in place, asked for once, without secrets, and copies what is seen', async () => {
    const asked: unknown[] = []
    const scene = await openDrawer(
      order,
      logging(async (_, subject) => {
        asked.push(subject)
        return [ENTRY]
      }),
    )
    await press(scene, 'View logs')
    expect(asked).toEqual([{ eventId: 'captured:c1', captureId: 'c1' }])
    expect(button('View logs')).toHaveAttribute('aria-expanded', 'true')
    const logs = within(screen.getByRole('group', { name: 'Developer logs' }))
    expect(logs.getByText(/^POST https:\/\/api\.example\/orders\/order-1\/captures\?api_key=••••$/)).toBeVisible()
    const request = logs.getByRole('region', { name: 'Request, capture' })
    expect(request).toHaveAttribute('tabindex', '0')
    expect(request.textContent).toContain('"Authorization": "••••"')
    expect(logs.getByRole('region', { name: 'Response, capture' }).textContent).toBe('{\n  "capture_id": "c1"\n}')
    expect(document.body.textContent).not.toContain('hush')
    expect(scene.said().map(({ text }) => text)).toContain('1 request in the logs')
    await press(scene, 'Copy request')
    expect(await navigator.clipboard.readText()).toBe(request.textContent)
    expect(queryButton('Copied')).not.toBeNull()
    await press(scene, 'View logs')
    await press(scene, 'View logs')
    expect(asked).toHaveLength(1)
  })

  it('is told when they cannot be read, and tries again', async () => {
    let fails = true
    const scene = await openDrawer(
      order,
      logging(async () => {
        if (fails) throw new OrderError('server', { correlationId: 'corr-9', messages: ['Try later'] })
        return []
      }),
    )
    await press(scene, 'View logs')
    expect(words()).toContain('The logs could not be read')
    expect(words()).toContain('Try later')
    expect(words()).toContain('corr-9')
    expect(scene.errors.map(({ kind }) => kind)).toEqual(['server'])
    expect(scene.said()).toContainEqual({ politeness: 'assertive', text: 'The logs could not be read' })
    fails = false
    await press(scene, 'Retry')
    expect(words()).toContain('Nothing was logged for this event')
    expect(document.activeElement).not.toBe(document.body)
  })

  it('learns that logs are kept for thirty days, and nothing is sent', async () => {
    const asked: string[] = []
    const scene = await openDrawer(
      order,
      logging(async (orderId) => {
        asked.push(orderId)
        return []
      }),
    )
    await press(scene, 'Captured')
    await press(scene, 'Authorized')
    const logs = button('View logs')
    expect(logs).toHaveAttribute('aria-disabled', 'true')
    expect(logs).toHaveAccessibleDescription('Developer logs are kept for 30 days')
    await settled(() => logs.click())
    expect(asked).toEqual([])
  })

  it('follows a link where the host has a page for them, and finds nothing where nobody has any', async () => {
    const scene = await openDrawer(order, { links: { logs: (id) => `/logs/${id}` } })
    expect(screen.getByRole('link', { name: 'View logs' })).toHaveAttribute('href', '/logs/captured:c1')
    scene.give({ links: {}, adapter: { getOrder: async () => order } })
    expect(screen.queryByRole('link', { name: 'View logs' })).toBeNull()
    expect(queryButton('View logs')).toBeNull()
  })
})
