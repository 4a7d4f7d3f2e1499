import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { button, drawer, emulate, isClosed, link, openDrawer, press, showList } from '../harness/chromium'
import { aCapture, anOrder } from '../harness/orders'

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

const partly = anOrder({
  status: 'partially_captured',
  capturedAmount: 10_000,
  captures: [aCapture({ id: 'c', amount: 10_000 })],
})

/** The longest of a list of times such as "0.2s, 120ms", in milliseconds. */
const longest = (times: string): number =>
  Math.max(...times.split(', ').map((time) => parseFloat(time) * (time.endsWith('ms') ? 1 : 1000)))

it('Where the person wants less motion nothing takes longer than a blink, and nothing changes its place', async () => {
  await emulate('prefers-reduced-motion', 'reduce')
  await openDrawer(partly)
  await press('More actions')
  const slow = [...document.querySelectorAll('.od-root, .od-root *')].flatMap((element) => {
    const { transitionDuration, transitionProperty, animationName, animationDuration } = getComputedStyle(element)
    const transition = longest(transitionDuration)
    const animation = animationName === 'none' ? 0 : longest(animationDuration)
    const moves = transition > 0 && /transform|translate|inset|left|right|top|bottom|all/.test(transitionProperty)
    return transition > 150 || animation > 150 || moves ? [element.className] : []
  })
  expect(slow).toEqual([])
})

const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number)

/** How far a colour stands off the ground it is drawn on, by the sum of their channels. */
function strength(color: string): number {
  const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
  canvas.fillStyle = color
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
  return 765 - (red + green + blue)
}

it('Where the person wants more contrast, lines and quiet words are darker than they are else', async () => {
  const look = (): number[] => {
    const sub = getComputedStyle(drawer().querySelector('.od-headline-sub') as Element).color
    const edge = getComputedStyle(drawer().querySelector('.od-topbar-gap, .od-tabs') as Element).borderBottomColor
    const control = getComputedStyle(button('More actions')).borderTopColor
    return [sub, edge, control].map(strength)
  }
  await openDrawer(partly, { theme: 'light' })
  const before = look()
  await emulate('prefers-contrast', 'more')
  expect(matchMedia('(prefers-contrast: more)').matches).toBe(true)
  await expect.poll(look).not.toEqual(before)
  for (const [at, strong] of look().entries()) expect(strong, `${at}`).toBeGreaterThanOrEqual(before[at] ?? 0)
})

it('With forced colours every button, tick, badge, part of the bar and ring is still drawn', async () => {
  await emulate('forced-colors', 'active')
  await openDrawer(partly)
  const faint = (element: Element): boolean => {
    const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(element)
    const ground = getComputedStyle(drawer()).backgroundColor
    const edge = parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none' && borderTopColor !== ground
    const [, , , alpha = 1] = channels(backgroundColor)
    return !edge && (alpha === 0 || backgroundColor === ground)
  }
  const faintOf = (selector: string): string[] => {
    const found = [...drawer().querySelectorAll(selector)].filter((one) => one.checkVisibility())
    expect(found.length, selector).toBeGreaterThan(0)
    return found.filter(faint).map((one) => one.outerHTML.slice(0, 100))
  }
  expect(faintOf('.od-actionbar .od-button')).toEqual([])
  expect(faintOf('.od-badge')).toEqual([])
  expect(faintOf('.od-bar > *')).toEqual([])
  const seen = new Set<Element>()
  for (let step = 0; step < 60; step += 1) {
    await userEvent.keyboard('{Tab}')
    const focused = document.activeElement as Element
    if (seen.has(focused)) break
    seen.add(focused)
    const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(focused)
    expect([outlineStyle, parseFloat(outlineWidth) >= 2, outlineColor === backgroundColor], focused.outerHTML).toEqual([
      'solid',
      true,
      false,
    ])
  }
  expect(seen.size).toBeGreaterThan(8)
  await press('Refund')
  expect(faintOf('.od-input')).toEqual([])
  expect(faintOf('form .od-button')).toEqual([])
})
