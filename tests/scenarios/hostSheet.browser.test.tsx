import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { addHostSheet, button, drawer, hasStatus, isInSight, openDrawer, press, submitOf } from '../harness/chromium'
import { anOrder } from '../harness/orders'

const SHEETS = {
  'everything unset': '* { all: unset }',
  'a preflight': `*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
    button, input { font: inherit; color: inherit; background: transparent; border-radius: 0 }
    img, svg { display: block; max-width: 100% } ol, ul { list-style: none } h2, h3, h4 { font-size: inherit }`,
  'buttons and inputs for a phone':
    'button { width: 100%; display: block; padding: 2em } input { width: 100%; margin: 1em 0 }',
}

describe('In a page with', () => {
  it.each(Object.entries(SHEETS))('%s, the drawer is where it should be and can be used', async (_, sheet) => {
    addHostSheet(sheet)
    const scene = await openDrawer(anOrder())
    const { width, right, height } = drawer().getBoundingClientRect()
    expect(width).toBe(640)
    expect(right).toBe(innerWidth)
    expect(height).toBe(innerHeight)
    for (const name of ['Close', 'Capture', 'Cancel order', 'More actions', 'Copy order ID']) {
      expect(isInSight(button(name)), name).toBe(true)
      expect(button(name).getBoundingClientRect().width, name).toBeLessThan(340)
      expect(button(name).getBoundingClientRect().height, name).toBeLessThan(80)
    }
    await press('Capture')
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT')
    expect(isInSight(document.activeElement as Element)).toBe(true)
    await userEvent.keyboard('1')
    expect(isInSight(button(submitOf('Capture')))).toBe(true)
    await press(submitOf('Capture'))
    await hasStatus('Partially captured')
    expect(scene.backend.sent).toHaveLength(1)
  })

  it('a header above everything and a transformed ancestor, it still lies on top', async () => {
    addHostSheet('main { transform: translateZ(0) }')
    const header = document.createElement('header')
    header.textContent = 'A host'
    header.style.cssText = 'position: fixed; inset: 0 0 auto; height: 60px; z-index: 9999; background: pink'
    document.body.prepend(header)
    onTestFinished(() => header.remove())
    await openDrawer(anOrder())
    expect(isInSight(button('Close'))).toBe(true)
    expect(isInSight(button('Capture'))).toBe(true)
  })
})
