const CANDIDATES =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]'

/** Everything that Tab reaches, first to last; where something modal is open, only what is in it. */
export function reachedByTab(): HTMLElement[] {
  const open = [...document.querySelectorAll<HTMLElement>('[aria-modal="true"]')].filter(isThere)
  const within = open.at(-1) ?? document.body
  const reached = [...within.querySelectorAll<HTMLElement>('*')].filter(
    (element) => isThere(element) && (isStop(element) || isBareScroller(element)),
  )
  // A tabindex above zero goes first; the sort keeps the order of the document otherwise.
  return reached.sort((one, other) => (one.tabIndex || Infinity) - (other.tabIndex || Infinity) || 0)
}

function isThere(element: HTMLElement): boolean {
  return element.closest('[inert]') === null && element.checkVisibility({ visibilityProperty: true })
}

function isStop(element: HTMLElement): boolean {
  if (!element.matches(CANDIDATES) || element.tabIndex < 0 || element.matches(':disabled')) return false
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.name === '') return true
  const others = document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(element.name)}"]`)
  const group = [...others].filter(({ form }) => form === element.form)
  return element === (group.find(({ checked }) => checked) ?? group[0])
}

/** The browser lets Tab stop at what scrolls and has nothing in it to stop at. */
function isBareScroller(element: HTMLElement): boolean {
  if (element.hasAttribute('tabindex') || element.matches(CANDIDATES)) return false
  const isLonger = element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth
  if (!isLonger || !/auto|scroll/.test(getComputedStyle(element).overflow)) return false
  return ![...element.querySelectorAll<HTMLElement>(CANDIDATES)].some((inner) => isThere(inner) && isStop(inner))
}
