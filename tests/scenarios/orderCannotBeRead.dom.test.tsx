import { describe, expect, it } from 'vitest'
import { OrderError, type OrderErrorKind } from '../../src/index'
import { close, drawer, openDrawer, press, queryButton, settled, statuses, words } from '../harness/drawer'
import { anOrder } from '../harness/orders'

const failing = (error: unknown) => ({ backend: { faults: { is: 'error', error, on: 'getOrder' } as const } })

describe('An order that cannot be read', () => {
  it.each([
    ['not_found', 'No order with this ID'],
    ['forbidden', 'You may not see this order'],
    ['unauthorized', 'You are signed out'],
    ['offline', 'You are offline'],
    ['server', 'The order service answered with an error'],
    ['rate_limited', 'The order service wants a pause'],
  ] as [OrderErrorKind, string][])(
    'because of %s says so in its own words, and offers no action',
    async (kind, said) => {
      const error = new OrderError(kind, { messages: ['In the words of the provider.'], correlationId: 'c-42' })
      const scene = await openDrawer(anOrder(), failing(error))
      expect(words(drawer())).toContain(said)
      expect(words(drawer())).toContain('In the words of the provider.')
      expect(words(drawer())).toContain('c-42')
      expect(queryButton('Capture')).toBeNull()
      expect(new Set(scene.errors.map((told) => told.kind))).toEqual(new Set([kind]))
    },
  )

  it('can be tried again, and closed', async () => {
    const scene = await openDrawer(anOrder(), failing(new OrderError('server')))
    scene.backend.adapter.setFaults()
    await press(scene, 'Retry')
    await settled()
    expect(statuses()).toEqual(['Authorized'])
    await close(scene)
  })

  it.each([undefined, null, {}, '<html>', { ...anOrder({ id: 'another' }) }])(
    'because the answer is %j shows nothing of it',
    async (answer) => {
      await openDrawer(anOrder(), { wrap: (adapter) => ({ ...adapter, getOrder: async () => answer as never }) })
      expect(words(drawer())).toContain('The answer was not this order')
    },
  )
})

it('An order that cannot be read again keeps what was read, and says when that was', async () => {
  const scene = await openDrawer(anOrder())
  scene.backend.adapter.setFaults({ is: 'offline', on: 'getOrder' })
  await scene.show(null)
  await scene.show('order-1')
  expect(words(drawer())).toContain('You are offline. Shown as read at 11:00')
  expect(statuses()).toEqual(['Authorized'])
  scene.backend.adapter.setFaults()
  await press(scene, 'Retry')
  await settled()
  expect(words(drawer())).not.toContain('offline')
})
