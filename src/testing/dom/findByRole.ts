import { isReachable } from './isReachable'
import { textOf, tidy } from './textOf'

const TEXT_INPUTS = ['text', 'email', 'tel', 'search', 'url'].map((type) => `input[type="${type}"]`).join(', ')

/** The elements that have a role, as far as the drawer uses it. */
const ELEMENTS = {
  alertdialog: '[role="alertdialog"]',
  button: 'button, [role="button"]',
  checkbox: 'input[type="checkbox"]',
  combobox: 'select, [role="combobox"]',
  dialog: '[role="dialog"]',
  form: 'form',
  link: 'a[href]',
  radio: 'input[type="radio"]',
  region: 'section[aria-labelledby], [role="region"]',
  spinbutton: '[role="spinbutton"], input[type="number"]',
  tab: '[role="tab"]',
  textbox: `input:not([type]):not([role]), ${TEXT_INPUTS}, textarea`,
} as const

/** A role that the tester looks for. */
export type RoleName = keyof typeof ELEMENTS

/** The elements with a role that a person can reach, by their accessible name; without a name, all. */
export function findByRole(root: ParentNode, role: RoleName, name?: string | RegExp): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(ELEMENTS[role])]
  const named = name === undefined ? all : all.filter((element) => isNamed(element, name))
  return named.filter(
    (element) => isReachable(element) && !(role === 'textbox' && element.matches(ELEMENTS.spinbutton)),
  )
}

/** What an element is called, as far as the drawer names its elements: by reference, by label, or by what it says. */
export function nameOf(element: Element): string {
  const byReference = textByIds(element, 'aria-labelledby')
  const label = byReference || element.getAttribute('aria-label')
  if (label) return tidy(label)
  const { labels } = element as HTMLInputElement
  return labels && labels.length > 0 ? [...labels].map(textOf).join(' ') : textOf(element)
}

/** The text that an attribute points to, such as the description of a button that is off. */
export function textByIds(element: Element, attribute: 'aria-labelledby' | 'aria-describedby'): string {
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean)
  const root = element.getRootNode() as Document | ShadowRoot
  return ids
    .flatMap((id) => root.getElementById(id) ?? [])
    .map(textOf)
    .filter(Boolean)
    .join(' ')
}

function isNamed(element: Element, name: string | RegExp): boolean {
  const own = nameOf(element)
  return typeof name === 'string' ? own === tidy(name) : name.test(own)
}
