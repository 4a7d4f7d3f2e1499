import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { LineProduct } from '../../src/display/LineProduct'
import { aLine, anOrder } from '../harness/orders'
import { button, openDrawer, settled, words } from '../harness/drawer'

// Each row draws what it is once for each time it is drawn itself.
vi.mock('../../src/display/LineProduct', async (original) => {
  const own = await original<{ LineProduct: typeof LineProduct }>()
  return { ...own, LineProduct: vi.fn(own.LineProduct) }
})

it('Of a thousand lines a key draws one row and the totals, and most are left out of the document', async () => {
  const lines = Array.from({ length: 1000 }, (_, at) => aLine({ key: `line-${at}`, name: `Thing ${at}` }))
  const { user } = await openDrawer(anOrder({ lines }), { defaultTab: 'details', locale: 'en-SE' })
  expect(screen.getByRole('table', { name: 'Order lines' })).toHaveAttribute('aria-rowcount', '1001')
  await user.click(button('Edit lines'))
  const field = screen.getByRole('spinbutton', { name: 'Quantity of Thing 7' })
  await user.clear(field)
  await settled()
  vi.mocked(LineProduct).mockClear()
  await user.keyboard('25')
  await settled()
  const drawn = new Set(vi.mocked(LineProduct).mock.calls.map(([{ line }]) => line.name))
  expect([...drawn]).toEqual(['Thing 7'])
  expect(words()).toContain('Update order to 102 400,00 kr')
  expect(screen.getAllByRole('spinbutton').length).toBeLessThan(60)
})
