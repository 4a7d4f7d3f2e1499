import { probe } from './probe'
import { type Colour, contrastOf, layColour, readColour } from './readColour'
import type { SetupFault } from './SetupFault'

/** WCAG 2.2 AA, for text. */
const ENOUGH = 4.5

/** That words on the accent, or in it, are hard to read as the root is drawn now: in light or in dark. */
export function findContrastFault(root: Element): SetupFault | undefined {
  const mode = isDark(root) ? 'dark' : 'light'
  const [accent, onAccent, background] = readTokens(root, ['--od-accent-rest', '--od-on-accent-rest', '--od-bg'])
  if (!background) return undefined // a browser that cannot derive colours
  if (!accent || !onAccent) {
    return {
      code: 'no-colour',
      text: `order-drawer: ${accent ? '--od-on-accent' : '--od-accent'} is no colour. Primary buttons have no field or no words. Give it a whole colour: oklch(…), hsl(…) or #rrggbb, not its numbers alone.`,
    }
  }
  const field = layColour(accent, background)
  const pairs = [
    { what: 'words on --od-accent, in --od-on-accent,', ratio: contrastOf(layColour(onAccent, field), field) },
    { what: 'words in --od-accent, on the background,', ratio: contrastOf(field, background) },
  ]
  const low = pairs.filter(({ ratio }) => ratio < ENOUGH)
  if (low.length === 0) return undefined
  const found = low.map(({ what, ratio }) => `${what} have a contrast of ${Math.floor(ratio * 100) / 100}:1`).join('; ')
  return {
    code: `contrast in ${mode}`,
    text: `order-drawer: in ${mode} ${found}. Some people cannot read buttons or links: WCAG asks for ${ENOUGH}:1. Choose ${mode === 'light' ? 'a darker' : 'a lighter'} --od-accent, or another --od-on-accent.`,
  }
}

/** How a root is drawn now. */
export function isDark(root: Element): boolean {
  const schemes = getComputedStyle(root).colorScheme.split(' ')
  return schemes.includes('dark') && (!schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
}

function readTokens(root: Element, tokens: string[]): (Colour | undefined)[] {
  const elements = tokens.map((token) => {
    const element = root.ownerDocument.createElement('div')
    element.style.backgroundColor = `color(from var(${token}) srgb r g b / alpha)`
    return element
  })
  return probe(root, elements, () => elements.map((element) => readColour(getComputedStyle(element).backgroundColor)))
}
