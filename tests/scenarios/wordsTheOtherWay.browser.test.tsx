import { expect, it } from 'vitest'
import { drawer, openDrawer, press } from '../harness/chromium'
import { anOrder, elin } from '../harness/orders'

it('A sentence that falls back to English keeps its order in a drawer that runs from right to left', async () => {
  const order = anOrder({ status: 'authorized', billing: elin })
  await openDrawer(order, { locale: 'ar' })
  await press('Capture')
  const sentence = [...drawer().querySelectorAll('form p, form li, form span')].find(
    (one) => one.textContent?.includes('is charged') && one.querySelector('bdi'),
  ) as HTMLElement
  const [shopper, amount] = [...sentence.querySelectorAll('bdi')].map((one) => one.getBoundingClientRect())
  expect(shopper?.top).toBe(amount?.top)
  expect(shopper?.left).toBeLessThan(amount?.left ?? 0)
})
