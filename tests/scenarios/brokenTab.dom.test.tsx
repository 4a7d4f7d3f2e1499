import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type * as Totals from '../../src/tabs/details/OrderTotals'
import { button, carryOut, openDrawer, press, statuses, words } from '../harness/drawer'
import { anOrder } from '../harness/orders'

const fault = vi.hoisted(() => ({ on: true }))

vi.mock('../../src/tabs/details/OrderTotals', async (original) => {
  const real = await original<typeof Totals>()
  return {
    OrderTotals: (props: Parameters<typeof real.OrderTotals>[0]) => {
      if (fault.on) throw new Error('a fault while drawing')
      return real.OrderTotals(props)
    },
  }
})

it('A tab that cannot be drawn says so and offers Retry; the actions and the page around live on', async () => {
  // React itself writes down what a boundary caught.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const scene = await openDrawer(anOrder())
  await scene.user.click(screen.getByRole('tab', { name: 'Details' }))
  expect(words()).toContain('This part could not be shown')
  expect(scene.errors.map(({ cause }) => (cause as Error).message)).toEqual(['a fault while drawing'])
  expect(screen.getByRole('heading', { name: 'Orders', hidden: true })).toBeInTheDocument()

  await carryOut(scene, 'Capture', '100')
  expect(statuses()).toEqual(['Partially captured'])
  expect(button('Refund')).toBeEnabled()

  fault.on = false
  await press(scene, 'Retry')
  expect(words(screen.getByRole('tabpanel'))).toContain('Total')
})
