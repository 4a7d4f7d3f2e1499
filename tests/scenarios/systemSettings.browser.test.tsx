import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { button, drawer, emulate, isClosed, link, openDrawer, showList } from '../harness/chromium'
import { anOrder } from '../harness/orders'

const moved = () =>
  document
    .getAnimations()
    .flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes())
    .filter((frame) => ['transform', 'translate', 'left', 'right', 'top', 'bottom'].some((name) => name in frame))

it('Where the person wants less motion nothing slides, and the drawer is gone at once', async () => {
  await emulate('prefers-reduced-motion', 'reduce')
  expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(true)
  await showList(anOrder())
  link().focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => document.querySelector('[role="dialog"]')).not.toBeNull()
  expect(moved()).toEqual([])
  await expect.poll(() => document.querySelector('.od-badges')).not.toBeNull()
  await userEvent.keyboard('{Escape}')
  expect(moved()).toEqual([])
  await isClosed()
})

it('With forced colours the chosen tab, what has the focus and what cannot be used differ from the rest', async () => {
  await emulate('forced-colors', 'active')
  expect(matchMedia('(forced-colors: active)').matches).toBe(true)
  await openDrawer(anOrder())
  const look = (element: Element) => {
    const { color, backgroundColor, borderColor, boxShadow, outlineStyle, outlineColor } = getComputedStyle(element)
    const after = getComputedStyle(element, '::after')
    return [
      color,
      backgroundColor,
      borderColor,
      boxShadow,
      outlineStyle,
      outlineColor,
      after.content,
      after.borderBottomWidth,
      after.backgroundColor,
      after.borderColor,
    ].join()
  }
  const [chosen, other] = drawer().querySelectorAll('[role="tab"]')
  expect(look(chosen as Element)).not.toBe(look(other as Element))

  const before = look(button('Capture'))
  button('Cancel order').focus()
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
  expect(document.activeElement).toBe(button('Capture'))
  expect(look(button('Capture'))).not.toBe(before)
  expect(getComputedStyle(button('Capture')).outlineStyle).not.toBe('none')

  await userEvent.click(button('More actions'))
  const off = drawer().querySelector('.od-more [aria-disabled="true"]') as Element
  const on = drawer().querySelector('.od-more button:not([aria-disabled])') as Element
  expect(look(off)).not.toBe(look(on))
})
