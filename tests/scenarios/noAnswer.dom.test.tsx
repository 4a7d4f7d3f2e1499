import { afterEach, expect, it, vi } from 'vitest'
import {
  button,
  close,
  fillIn,
  openDrawer,
  openFromList,
  press,
  settled,
  statuses,
  submitOf,
  tap,
  words,
} from '../harness/drawer'
import { anOrder } from '../harness/orders'

afterEach(() => {
  vi.useRealTimers()
})

it('A capture that is never answered becomes unknown after the wait, and stays so when the drawer is opened again', async () => {
  const scene = await openDrawer(anOrder(), {
    actionTimeoutMs: 5000,
    backend: { faults: { is: 'slow', ms: Infinity, on: 'capture', times: 1 } },
  })
  await fillIn(scene, 'Capture', '100')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  await tap(submitOf('Capture'))
  await settled(() => vi.advanceTimersByTimeAsync(3000))
  expect(button(submitOf('Capture'))).toHaveAttribute('aria-busy', 'true')
  await settled(() => vi.advanceTimersByTimeAsync(3000))
  vi.useRealTimers()
  expect(words()).toContain('We do not know yet whether this went through')
  const key = scene.notices.at(-1)?.intent?.key

  await press(scene, 'Back')
  await close(scene)
  await openFromList(scene)
  await settled()
  expect(words()).toContain('We do not know yet whether this went through')
  const capture = button('Capture')
  expect(capture).toHaveAttribute('aria-disabled', 'true')
  await scene.user.click(capture)
  expect(scene.backend.sent).toHaveLength(1)

  await press(scene, 'Retry')
  await settled()
  expect(scene.backend.sent.map(({ context }) => context.idempotencyKey)).toEqual([key, key])
  expect(statuses()).toEqual(['Partially captured'])
})
