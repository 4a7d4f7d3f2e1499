import { expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createOrderStore } from '../../src/index'
import { button, drawer, hasStatus, openDrawer, press, queryButton, words } from '../harness/chromium'
import { anOrder, NOW } from '../harness/orders'

type Scene = Awaited<ReturnType<typeof openDrawer>>

/** Another window of this origin: it works on the same backend, and tells of it as every window does. */
function otherWindow({ backend }: Scene) {
  const store = createOrderStore({ adapter: backend.adapter, orderId: 'order-1', scope: 'elsewhere', now: NOW })
  const channel = new BroadcastChannel('order-drawer')
  onTestFinished(() => {
    store.close()
    channel.close()
  })
  return {
    async run(action: Parameters<typeof store.run>[0], input: object) {
      await expect.poll(() => store.getSnapshot().phase).toBe('ready')
      expect((await store.run(action, input)).is).toBe('done')
      channel.postMessage({ scope: '', orderId: 'order-1' })
    },
  }
}

it('A capture in one window shows in another without a reload', async () => {
  const scene = await openDrawer(anOrder())
  await otherWindow(scene).run('capture', { amount: 10_000 })
  await hasStatus('Partially captured')
  expect(words(drawer())).toContain('100.00')
  expect(scene.notices).toEqual([])
})

it('An edit saved in one window meets a draft in another: both are shown, and nothing typed is lost', async () => {
  const scene = await openDrawer(anOrder({ merchantReference2: 'PICK-1' }), { tab: 'details' })
  await press('Edit references')
  const field = () => drawer().querySelectorAll<HTMLInputElement>('form input')[1] as HTMLInputElement
  await userEvent.fill(field(), 'MINE')
  await otherWindow(scene).run('editReferences', { merchantReference2: 'THEIRS' })
  await expect.poll(() => queryButton('Discard changes')).not.toBeNull()
  for (const value of ['PICK-1', 'THEIRS', 'MINE']) expect(words(drawer())).toContain(value)
  await press('Keep editing')
  await expect.poll(() => field().value).toBe('MINE')
  await press('Update references')
  await expect.poll(() => scene.backend.order().merchantReference2).toBe('MINE')
  await expect.poll(() => button('Edit references')).toBeVisible()
})
