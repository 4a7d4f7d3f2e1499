import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { en } from '../../src/text/locales/en'
import type { MessageKey, Messages } from '../../src/text/messages'
import { atRest, drawer, openDrawer, press, resizeWindow, sidewaysScrollers } from '../harness/chromium'
import { languages } from '../harness/languages'
import { ALL } from '../harness/slow'
import { aCapture, aLine, anOrder, elin } from '../harness/orders'

const order = anOrder({
  lines: [aLine({ key: 'mug', name: 'Lindvik 30', quantity: 3 }), aLine({ key: 'lamp', name: 'Lindvik 22' })],
  status: 'partially_captured',
  capturedAmount: 10_000,
  captures: [aCapture({ id: 'c', amount: 10_000 })],
  billing: elin,
  shipping: elin,
})

const CONTROLS = '.od-button, .od-tab, .od-badge, .od-segment, .od-preset, .od-legend-item'

/** Controls and names whose words stand out of them; words for screen readers alone are elsewhere. */
function cut(): string[] {
  return textsOf(drawer())
    .filter((text) => {
      const control = text.parentElement?.closest(CONTROLS)
      if (!control || getComputedStyle(text.parentElement as Element).position === 'absolute') return false
      const words = document.createRange()
      words.selectNode(text)
      const [inner, outer] = [words.getBoundingClientRect(), control.getBoundingClientRect()]
      return inner.left < outer.left - 1 || inner.right > outer.right + 1
    })
    .map((text) => text.textContent ?? '')
}

function textsOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) found.push(walker.currentNode as Text)
  return found
}

/** Buttons of the bar that lie outside of it. */
const outside = (): string[] => {
  const bar = drawer().querySelector('.od-actionbar')?.getBoundingClientRect()
  return [...drawer().querySelectorAll('.od-actionbar .od-button')]
    .filter((one) => {
      const { left, right, bottom } = one.getBoundingClientRect()
      return bar !== undefined && (left < bar.left || right > bar.right + 1 || bottom > bar.bottom + 1)
    })
    .map((one) => one.textContent ?? '')
}

/** English words on the screen that this language says otherwise. */
function englishOn(words: Messages): string[] {
  const same = new Set(Object.values(words).filter((text) => typeof text === 'string'))
  const foreign = new Set(Object.values(en).filter((text) => typeof text === 'string' && !same.has(text)))
  const seen = textsOf(drawer()).map((text) => text.textContent?.trim() ?? '')
  const names = [...drawer().querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label') ?? '')
  return [...seen, ...names].filter((text) => foreign.has(text))
}

// The longest words, and those that are written the other way; the others with all that is slow.
const tried = Object.entries(languages).filter(([locale]) => ALL || locale === 'de' || locale === 'ar')

it.each(tried)('In %s all words are there and none is cut, wide or narrow', async (locale, messages) => {
  const say = (key: MessageKey) => messages[key] as string
  const holds = async (place: string) => {
    for (const width of [1280, 360]) {
      await resizeWindow(width, 800)
      await atRest()
      const seen = { place, width, cut: cut(), outside: outside(), sideways: sidewaysScrollers() }
      expect(seen).toEqual({ place, width, cut: [], outside: [], sideways: [] })
    }
    expect(englishOn(messages), place).toEqual([])
  }
  await openDrawer(order, { locale, messages })
  for (const tab of drawer().querySelectorAll('[role="tab"]')) {
    await userEvent.click(tab)
    await holds(tab.textContent ?? '')
  }
  await press(say('action.more'))
  await press(say('action.release'))
  await holds(say('action.release'))
  await press(say('form.releaseKeep'))
  for (const form of ['action.capture', 'action.refund'] as const) {
    await press(say(form))
    await holds(say(form))
    await press(say('form.back'))
  }
})
