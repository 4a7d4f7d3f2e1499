import { isDark } from './findContrastFault'
import { nameElement } from './nameElement'
import type { SetupFault } from './SetupFault'

const PRIMARIES = [
  ...['--od-accent', '--od-on-accent', '--od-danger', '--od-neutral-hue', '--od-neutral-chroma', '--od-radius'],
  ...['--od-space', '--od-font', '--od-font-mono', '--od-font-size'],
]

/** How a page says light or dark, as our sheets hear it. */
export const SCHEMES = {
  light:
    '.light, [data-theme="light"], [data-mantine-color-scheme="light"], [data-mui-color-scheme="light"], [data-light]',
  dark: '.dark, [data-theme="dark"], [data-mantine-color-scheme="dark"], [data-mui-color-scheme="dark"], [data-dark]',
}

/** That a drawer in the body does not look as the place it was opened from, because what themes that place ends there. */
export function findLostTheme(root: HTMLElement, place: Element | null): SetupFault | undefined {
  const around = root.parentElement ?? (root.getRootNode() as ShadowRoot).host
  if (!place?.isConnected || !around || place.contains(root)) return undefined
  return findLostPrimary(root, around, place) ?? findLostScheme(root, place)
}

function findLostPrimary(root: HTMLElement, around: Element, place: Element): SetupFault | undefined {
  const valueOf = (element: Element, name: string) => getComputedStyle(element).getPropertyValue(name).trim()
  const lost = PRIMARIES.filter((name) => {
    const meant = valueOf(place, name)
    const inherited = valueOf(around, name)
    // A value of the root's own was put there by somebody who knows.
    return meant !== '' && meant !== inherited && valueOf(root, name) === inherited
  })
  const [first] = lost
  if (!first) return undefined
  const holder = lastWhile(place, (element) => valueOf(element, first) === valueOf(place, first))
  // A drawer that was told to be light takes nothing from a dark sidebar.
  if (root.dataset['odTheme'] !== 'auto' && holder.matches(`${SCHEMES.light}, ${SCHEMES.dark}`)) return undefined
  return {
    code: 'theme',
    text: `order-drawer: ${lost.join(', ')} ${lost.length > 1 ? 'stand' : 'stands'} on ${nameElement(holder)} and not around the drawer, which is put into ${nameElement(around)}. The drawer does not look as the place it is opened from. Set it on :root, or pass that element to the drawer as \`container\`.`,
  }
}

function findLostScheme(root: HTMLElement, place: Element): SetupFault | undefined {
  const holder = place.closest(`${SCHEMES.light}, ${SCHEMES.dark}`)
  if (root.dataset['odTheme'] !== 'auto' || !holder || holder.contains(root)) return undefined
  const meant = place.closest(SCHEMES.dark) ? 'dark' : 'light'
  if (isDark(root) === (meant === 'dark') || !isMostOfPage(holder)) return undefined
  return {
    code: 'theme',
    text: `order-drawer: ${nameElement(holder)} makes its part of the page ${meant}, and the drawer lies outside of it. The drawer is ${meant === 'dark' ? 'light' : 'dark'} over a ${meant} page. Set it on <html>, or pass theme="${meant}" or that element as \`container\` to the drawer.`,
  }
}

/** A dark sidebar or bar does not make the page dark. */
function isMostOfPage(element: Element): boolean {
  const { width } = element.getBoundingClientRect()
  return width > innerWidth / 2
}

/** The outermost element around a place up to which something holds. */
function lastWhile(place: Element, holds: (element: Element) => boolean): Element {
  const { parentElement } = place
  return parentElement && holds(parentElement) ? lastWhile(parentElement, holds) : place
}
