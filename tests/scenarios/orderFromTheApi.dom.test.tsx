import { describe, expect, it } from 'vitest'
import { fromKustomOrder } from '../../src/kustom'
import { formatAmount } from '../../src/index'
import file from '../fixtures/scenarios.json'
import { plain } from '../harness/hearAnnouncements'
import { button, carryOut, drawer, openDrawer, queryButton, words } from '../harness/drawer'

const scenarios = file.scenarios.map(({ id, title, now, order, expect: wanted }) => ({
  id,
  title,
  now: new Date(now),
  order: fromKustomOrder(order),
  allowed: wanted.allowed as string[],
}))

describe('An order as the API returns it', () => {
  it.each(scenarios.filter(({ allowed }) => allowed.includes('capture')))(
    'can be captured in full: $id, $title',
    async ({ order, now }) => {
      const scene = await openDrawer(order, { now, backend: { now } })
      const rest = formatAmount(order.remainingAmount, order.currency, 'en')
      await carryOut(scene, 'Capture')
      expect(scene.backend.order().remainingAmount).toBe(0)
      expect(scene.backend.order().capturedAmount).toBe(order.capturedAmount + order.remainingAmount)
      expect(scene.said().map(({ text }) => text)).toContain(`Captured ${plain(rest)}`)
      expect(words(drawer())).toContain('Captured')
    },
  )

  it.each(scenarios.filter(({ allowed }) => !allowed.includes('capture')))(
    'cannot be captured: $id, $title',
    async ({ order, now }) => {
      const scene = await openDrawer(order, { now, backend: { now } })
      if (queryButton('More actions')) await scene.user.click(button('More actions'))
      const capture = queryButton('Capture')
      if (capture) expect(capture).toHaveAttribute('aria-disabled', 'true')
      expect(words(drawer())).not.toMatch(/undefined|NaN|Invalid Date|\[object/)
    },
  )
})
