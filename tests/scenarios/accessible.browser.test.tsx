import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { atRest, drawer, hasStatus, openDrawer, press, submitOf } from '../harness/chromium'
import { aCapture, anOrder } from '../harness/orders'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function expectClean(): Promise<void> {
  await atRest()
  const { violations } = await axe.run('.od-root:not(main)', {
    runOnly: TAGS,
    rules: { 'target-size': { enabled: true } },
  })
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`),
  ).toEqual([])
}

describe.each(['light', 'dark'] as const)('In the %s theme axe finds nothing', (theme) => {
  it('in the tabs, the list of actions, a form, its outcome and a question', async () => {
    await openDrawer(
      anOrder({
        status: 'partially_captured',
        capturedAmount: 10_000,
        captures: [aCapture({ id: 'c', amount: 10_000 })],
        billing: { givenName: 'Åsa', street: 'Götgatan 1', city: 'Stockholm', country: 'SE', phone: '+46 8 123 45' },
      }),
      { theme },
    )
    for (const tab of drawer().querySelectorAll('[role="tab"]')) {
      await userEvent.click(tab)
      await expectClean()
    }
    await press('More actions')
    await expectClean()
    await press('More actions')
    await press('Release remaining')
    await expectClean()
    await press('Keep authorization')
    await press('Capture')
    const amount = drawer().querySelector('.od-amount-input') as HTMLInputElement
    await userEvent.fill(amount, '9999')
    await expectClean()
    await userEvent.fill(amount, '100')
    await expectClean()
    await press(submitOf('Capture'))
    await expect.poll(() => drawer().querySelector('form')).toBeNull()
    await hasStatus('Partially captured')
    await expectClean()
  })
})
