import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { LineProduct } from '../../src/display/LineProduct'
import { amountField, button, openDrawer, type Scene, settled, words } from '../harness/drawer'
import { openMoney, quantityOf } from '../harness/money'
import { aLine, anOrder } from '../harness/orders'

// Each row draws what it is once for each time it is drawn itself.
vi.mock('../../src/display/LineProduct', async (original) => {
  const own = await original<{ LineProduct: typeof LineProduct }>()
  return { ...own, LineProduct: vi.fn(own.LineProduct) }
})

const thousand = (quantity: number) =>
  anOrder({
    lines: Array.from({ length: 1000 }, (_, at) => aLine({ key: `line-${at}`, name: `Thing ${at}`, quantity })),
  })

/** Types 25 for the seventh thing, and gives the names of the rows that were drawn meanwhile. */
async function drawnByKeys({ user }: Scene): Promise<string[]> {
  await user.clear(quantityOf('Thing 7'))
  await settled()
  vi.mocked(LineProduct).mockClear()
  await user.keyboard('25')
  await settled()
  return [...new Set(vi.mocked(LineProduct).mock.calls.map(([{ line }]) => line.name))]
}

describe('Of a thousand lines a key draws one row and the totals, and most are left out of the document', () => {
  it('in a capture', async () => {
    const scene = await openMoney('Capture', thousand(50))
    expect(await drawnByKeys(scene)).toEqual(['Thing 7'])
    expect(amountField().value.replace(/\s/g, ' ')).toBe('4 997 500,00')
    expect(screen.getAllByRole('spinbutton').length).toBeLessThan(60)
  })

  it('in the editor of lines', async () => {
    const scene = await openDrawer(thousand(1), { defaultTab: 'details', locale: 'en-SE' })
    expect(screen.getByRole('table', { name: 'Order lines' })).toHaveAttribute('aria-rowcount', '1001')
    await scene.user.click(button('Edit lines'))
    expect(await drawnByKeys(scene)).toEqual(['Thing 7'])
    expect(words()).toContain('Update order to 102 400,00 kr')
    expect(screen.getAllByRole('spinbutton').length).toBeLessThan(60)
  })
})
