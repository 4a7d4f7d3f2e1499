import { renderPackingSlip } from 'order-drawer/packing-slip'
import { makeOrder } from 'order-drawer/testing'
import { expect, it, vi } from 'vitest'
import { packingSlip } from './fonts'

it('Each font of the settings is fetched when a slip is made, and one that is not there is named', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('', { status: 404 }))
  const slip = renderPackingSlip(makeOrder({ status: 'captured' }), packingSlip)
  await expect(slip).rejects.toMatchObject({ code: 'font_failed', message: expect.stringContaining('Heebo') })
  const asked = fetched.mock.calls.map(([address]) => address)
  expect(asked).toEqual(expect.arrayContaining(['/fonts/Heebo-Regular.ttf', '/fonts/NotoSansJP-Regular.ttf']))
})
