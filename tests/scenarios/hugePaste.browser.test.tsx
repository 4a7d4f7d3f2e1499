import { expect, it } from 'vitest'
import { drawer, openDrawer, press } from '../harness/chromium'
import { anOrder } from '../harness/orders'

const PASTED = 'PICK-7731 '.repeat(500_000)

it('Five million letters pasted into a reference: the limit is said, the rest is cut, and nothing is sent', async () => {
  const { backend } = await openDrawer(anOrder({ status: 'authorized' }), { defaultTab: 'details' })
  await press('Edit references')
  const field = drawer().querySelector('form input') as HTMLInputElement
  field.setRangeText(PASTED, 0, field.value.length, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
  const said = () => document.getElementById(field.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent
  await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
  expect(said()).toMatch(/255/)
  expect(field.value.length).toBeLessThan(2000)
  expect(drawer().textContent?.length).toBeLessThan(5000)
  await press('Update references')
  await expect.poll(() => document.activeElement).toBe(field)
  expect(backend.sent).toEqual([])
})
