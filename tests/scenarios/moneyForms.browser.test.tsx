import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { atRest, isInSight, openDrawer, press, resizeWindow, sidewaysScrollers } from '../harness/chromium'
import { aCapture, aCapturedOrder, aLine, anOrder } from '../harness/orders'

const long = 'Nordic winter jacket with a long name that does not fit on one line, forest green'
const lines = Array.from({ length: 4 }, (_, at) => aLine({ key: String(at), name: `${long} ${at}`, quantity: 2 }))
const captured = lines.slice(0, 1)
const partly = anOrder({
  lines,
  status: 'partially_captured',
  capturedAmount: 20_000,
  captures: [aCapture({ id: 'cap-1', lines: captured })],
})

async function expectClean(): Promise<void> {
  await atRest()
  expect(sidewaysScrollers()).toEqual([])
  const { violations } = await axe.run('.od-drawer', {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: true } },
  })
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`),
  ).toEqual([])
}

const fill = (role: 'textbox' | 'spinbutton', name: string, text: string): Promise<void> =>
  page.getByRole(role, { name, exact: true }).fill(text)

describe.each([1280, 320])('%s px wide axe finds nothing, and nothing scrolls sideways', (width) => {
  it('in a capture: by items, a line that is wrong, a custom amount, by amount with all that goes along', async () => {
    await resizeWindow(width, 800)
    await openDrawer(partly)
    await press('Capture')
    await expectClean()
    await fill('spinbutton', `Quantity of ${long} 1`, '9')
    await expectClean()
    await fill('textbox', 'Amount', '100')
    await expectClean()
    await userEvent.click(page.getByRole('radio', { name: 'By amount' }))
    await fill('textbox', 'Tax rate', 'x')
    await press('Tracking, reference and note')
    await press('Add parcel')
    await press('Add return tracking')
    await fill('textbox', 'Note', 'x'.repeat(300))
    await expectClean()
    expect(isInSight(document.activeElement as Element)).toBe(true)
  })

  it('in a refund of one of two captures, under an enquiry', async () => {
    await resizeWindow(width, 800)
    const enquiry = {
      id: 'DSP-1',
      status: 'warning_needs_response',
      amount: 30_000,
      currency: 'SEK',
      openedAt: '2026-11-20T10:00:00Z',
    }
    await openDrawer([
      aCapturedOrder({
        lines,
        disputes: [enquiry],
        captures: [aCapture({ id: 'a', lines: captured }), aCapture({ id: 'b', lines: lines.slice(1) })],
      }),
    ])
    await press('Refund')
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Capture' }), 'b')
    await expectClean()
  })

  it('in a refund with a fee', async () => {
    await resizeWindow(width, 800)
    await openDrawer(aCapturedOrder({ lines }))
    await press('Refund')
    await userEvent.click(page.getByRole('checkbox', { name: 'Keep a return fee' }))
    await fill('textbox', 'Return fee', '49')
    await expectClean()
    await fill('textbox', 'Amount', '100')
    await expectClean()
  })
})

it('A line that is wrong and out of the document is brought back, and has the focus', async () => {
  await resizeWindow(1280, 900)
  const many = Array.from({ length: 300 }, (_, at) => aLine({ key: String(at), name: `Thing ${at}`, quantity: 2 }))
  await openDrawer(anOrder({ lines: many }))
  await press('Capture')
  await fill('spinbutton', 'Quantity of Thing 1', '5')
  await fill('textbox', 'Amount', '')
  await expect.poll(() => page.getByRole('spinbutton', { name: 'Quantity of Thing 1', exact: true }).query()).toBeNull()
  await press(/^Reset to/)
  await press(/^Capture/)
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Quantity of Thing 1')
  expect(isInSight(document.activeElement as Element)).toBe(true)
})
