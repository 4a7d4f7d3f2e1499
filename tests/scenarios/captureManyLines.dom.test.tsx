import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { LineProduct } from '../../src/display/LineProduct'
import { aLine, anOrder } from '../harness/orders'
import { amountField, settled } from '../harness/drawer'
import { openMoney, quantityOf } from '../harness/money'

// Each row draws what it is once for each time it is drawn itself.
vi.mock('../../src/display/LineProduct', async (original) => {
  const own = await original<{ LineProduct: typeof LineProduct }>()
  return { ...own, LineProduct: vi.fn(own.LineProduct) }
})

it('Of a thousand lines to capture a key draws one row and the totals, and most are left out of the document', async () => {
  const lines = Array.from({ length: 1000 }, (_, at) => aLine({ key: `line-${at}`, name: `Thing ${at}`, quantity: 50 }))
  const { user } = await openMoney('Capture', anOrder({ lines }))
  await user.clear(quantityOf('Thing 7'))
  await settled()
  vi.mocked(LineProduct).mockClear()
  await user.keyboard('25')
  await settled()
  const drawn = new Set(vi.mocked(LineProduct).mock.calls.map(([{ line }]) => line.name))
  expect([...drawn]).toEqual(['Thing 7'])
  expect(amountField().value.replace(/\s/g, ' ')).toBe('4 997 500,00')
  expect(screen.getAllByRole('spinbutton').length).toBeLessThan(60)
})
