import { isInSight } from './chromium'

const STOPS = 'a[href], button, input, select, textarea, [tabindex="0"]'

/** What the Tab key stops at, in its order; of a group of radio buttons the chosen one. */
export function tabStops(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(STOPS)].filter(
    (one) =>
      one.tabIndex >= 0 &&
      one.checkVisibility() &&
      !one.closest('[inert]') &&
      !one.matches('[type="radio"]:not(:checked), [role="tabpanel"]'),
  )
}

/** What cannot be seen though it has the focus: not even its first line stands clear. */
export function hiddenStops(root: ParentNode): string[] {
  return tabStops(root).flatMap((stop) => {
    stop.focus()
    return document.activeElement === stop && !isFirstLineInSight(stop) ? [stop.outerHTML.slice(0, 110)] : []
  })
}

function isFirstLineInSight(stop: Element): boolean {
  const { left, top, width, height } = stop.getBoundingClientRect()
  const seen = document.elementFromPoint(left + width / 2, top + Math.min(height, 20) / 2)
  return isInSight(stop) || (seen !== null && (stop.contains(seen) || seen.contains(stop)))
}

interface Written {
  text: string
  parent: Element
  box: DOMRect
}

/** Every line of text under an element that a person sees, with its box. */
function written(root: Element): Written[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Written[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement as Element
    const text = node.textContent?.trim() ?? ''
    if (text === '' || parent.closest('option') || !parent.checkVisibility() || isSpokenOnly(parent, root)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) found.push({ text, parent, box })
  }
  return found
}

/** Kept from the eye on purpose, for those who listen. */
function isSpokenOnly(element: Element, root: Element): boolean {
  for (let one: Element | null = element; one && one !== root; one = one.parentElement) {
    if (getComputedStyle(one).clipPath !== 'none') return true
  }
  return false
}

/** Texts that are cut off by what stands around them, and can be read nowhere else. */
export function cutTexts(root: Element): string[] {
  return written(root).flatMap(({ text, parent, box }) => {
    for (let frame: Element | null = parent; frame && frame !== root; frame = frame.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(frame)
      if (overflowX === 'visible' && overflowY === 'visible') continue
      const { left, right, top, bottom } = frame.getBoundingClientRect()
      const isCut = (how: string, out: number) => ['hidden', 'clip'].includes(how) && out > 1.5
      const sideways = isCut(overflowX, Math.max(left - box.left, box.right - right))
      // The line box of a text is higher than its letters.
      const downwards = isCut(overflowY, Math.max(top - box.top, box.bottom - bottom) - box.height / 4)
      if (sideways || downwards) return isReadElsewhere(frame) ? [] : [`${text.slice(0, 60)} (${frame.className})`]
      if (['auto', 'scroll'].includes(overflowY)) return []
    }
    return []
  })
}

/** What is shortened on purpose has its whole text as its title, or is copied whole by the button over it. */
function isReadElsewhere(frame: Element): boolean {
  return frame.closest('[title]') !== null || frame.closest('.od-fact, .od-copy')?.querySelector('.od-press') != null
}

/** What scrolls as one, or stands still as one. */
const FRAMES =
  '.od-topbar, .od-summary, .od-tabs, .od-tabpanel, .od-actionbar, .od-more, .od-form-body, .od-dock, .od-alert'

/** Pairs of texts and glyphs that lie over each other, though they move together. */
export function overlappingTexts(root: Element): string[] {
  return [...root.querySelectorAll(FRAMES)].flatMap(overlapsIn)
}

function overlapsIn(frame: Element): string[] {
  const all = [...written(frame), ...drawn(frame)].filter(({ parent }) => parent.closest(FRAMES) === frame)
  return all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter(({ box }) => overlap(one.box, box) && one.box !== box)
      .map((other) => `${one.text.slice(0, 40)} | ${other.text.slice(0, 40)}`),
  )
}

/** The glyphs that are seen, as if each were a text. */
function drawn(root: Element): Written[] {
  return [...root.querySelectorAll('.od-icon, .od-pip')]
    .filter((glyph) => glyph.checkVisibility())
    .map((glyph) => ({
      text: 'a glyph',
      box: glyph.getBoundingClientRect(),
      parent: glyph.parentElement as Element,
    }))
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return wide > 1 && high > Math.min(one.height, other.height) / 3
}
