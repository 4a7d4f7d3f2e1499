import { afterEach, expect, it, vi } from 'vitest'
import { OrderError } from '../../src/index'
import { button, fillIn, openDrawer, settled, statuses, submitOf, tap, words } from '../harness/drawer'
import { anOrder } from '../harness/orders'

afterEach(() => {
  vi.useRealTimers()
})

it('When the backend wants a pause, Retry counts down, nothing is sent by itself, and the key stays', async () => {
  const error = new OrderError('rate_limited', { retryAfterMs: 30_000 })
  const scene = await openDrawer(anOrder(), { backend: { faults: { is: 'error', error, on: 'capture', times: 1 } } })
  await fillIn(scene, 'Capture', '100')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
  await tap(submitOf('Capture'))
  await settled()

  expect(words()).toContain('Too many requests')
  expect(button('Retry in 30 s')).toHaveAttribute('aria-disabled', 'true')
  await tap('Retry in 30 s')
  await settled(() => vi.advanceTimersByTimeAsync(10_000))
  expect(button('Retry in 20 s')).toHaveAttribute('aria-disabled', 'true')
  await settled(() => vi.advanceTimersByTimeAsync(20_000))
  expect(button('Retry')).not.toHaveAttribute('aria-disabled')
  expect(scene.backend.sent).toHaveLength(1)

  await tap('Retry')
  await settled()
  const keys = scene.backend.sent.map(({ context }) => context.idempotencyKey)
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
  expect(statuses()).toEqual(['Partially captured'])
})
