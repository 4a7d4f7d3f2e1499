import { plain } from './hearAnnouncements'

/** The drawer. */
export const drawer = (): HTMLElement => {
  const [found, ...others] = document.querySelectorAll<HTMLElement>('[role="dialog"]')
  if (!found || others.length > 0) throw new Error(`There are ${found ? others.length + 1 : 0} dialogs`)
  return found
}

const named = (name: string | RegExp) => (spoken: string) =>
  typeof name === 'string' ? plain(spoken) === name : name.test(plain(spoken))

/** What a button is called, without the long way through every rule of accessible names: ours are called simply. */
function nameOf(button: Element): string {
  const label = button.getAttribute('aria-label')
  if (label !== null) return label
  const copy = button.cloneNode(true) as Element
  for (const silent of copy.querySelectorAll('[aria-hidden="true"], [hidden]')) silent.remove()
  return copy.textContent ?? ''
}

const buttons = (name: string | RegExp): HTMLElement[] =>
  [...document.querySelectorAll('button')].filter((button) => named(name)(nameOf(button)) && isReachable(button))

/** A button that a person can reach, by its name; null where there is none. */
export function queryButton(name: string | RegExp): HTMLElement | null {
  const [found, ...others] = buttons(name)
  if (others.length > 0) throw new Error(`More than one button is called ${String(name)}`)
  return found ?? null
}

/** A button that a person can reach, by its name. */
export function button(name: string | RegExp): HTMLElement {
  const found = queryButton(name)
  if (found) return found
  const all = buttons(/./).map(nameOf).map(plain)
  throw new Error(`No button is called ${String(name)}. There are: ${all.join(', ')}`)
}

/** Seen, and not behind a dialog. */
function isReachable(element: Element): boolean {
  if (element.closest('[aria-hidden="true"], [hidden], [inert]')) return false
  return typeof element.checkVisibility !== 'function' || element.checkVisibility()
}

/** The submit of a money form: verb and amount. */
export const submitOf = (action: 'Capture' | 'Refund' | 'Release'): RegExp => new RegExp(`^${action} .*\\d`)

/** All that stands to be read, in one line; what was only spoken does not. */
export function words(element: Element = document.body): string {
  const copy = element.cloneNode(true) as Element
  for (const spoken of copy.querySelectorAll('[aria-live], [hidden]')) spoken.remove()
  return plain(copy.textContent ?? '')
}

/** The status badges of the drawer, in their order. */
export const statuses = (): string[] =>
  [...drawer().querySelectorAll('.od-summary .od-badges > *')].map(({ textContent }) => plain(textContent ?? ''))
