import { useEffect, type RefObject } from 'react'
import { isComposing } from './isComposing'

/** Keys by name, as `aria-keyshortcuts` writes them: "c", "Control+Enter Meta+Enter", "?"; false is none. */
export type Shortcuts<N extends string> = Partial<Record<N, string | false>>

const MODIFIERS = ['Control', 'Meta', 'Alt', 'Shift'] as const
const NO_TEXT = /^(checkbox|radio|button|submit|reset|color|file|image|range)$/
const TEXT_ROLE = /^(textbox|searchbox|spinbutton|combobox)$/

// Not by instanceof: in another window the classes are others.
const attribute = (one: EventTarget, name: string) => (one as Partial<Element>).getAttribute?.(name) ?? ''

function isTypedIn(target: EventTarget): boolean {
  const { localName, type, isContentEditable } = target as HTMLInputElement
  if (localName === 'input') return !NO_TEXT.test(type)
  return /^(textarea|select)$/.test(localName) || TEXT_ROLE.test(attribute(target, 'role')) || isContentEditable
}

// A letter on a keyboard of another script is told by its place.
const keyOf = ({ key, code }: KeyboardEvent) => (/^[ -~]/.test(key) ? key : code.replace(/^Key/, '')).toLowerCase()

function isPressed(shortcut: string, event: KeyboardEvent): boolean {
  return shortcut.split(' ').some((combination) => {
    const wanted = combination.split('+')
    const key = (wanted.pop() || '+').toLowerCase()
    // A sign may stand on Shift; a letter with Shift is another key.
    const isSign = key.length === 1 && key === key.toUpperCase()
    return (
      key === keyOf(event) &&
      MODIFIERS.every((one) => event.getModifierState(one) === wanted.includes(one) || (isSign && one === 'Shift'))
    )
  })
}

// Inside the scope and in no dialog over it; or nowhere at all, while the scope's dialog holds the page.
function isMeant(scope: Element, event: KeyboardEvent): boolean {
  const path = event.composedPath()
  const depth = path.indexOf(scope)
  if (depth < 0) return path[0] === scope.ownerDocument.body && scope.closest('[aria-modal="true"]') !== null
  return !path.slice(0, depth).some((one) => (one as Element).matches?.('[aria-modal="true"], dialog:modal'))
}

/**
 * Calls a handler when its keys are pressed inside `scope`. Keys without Control or Meta are off while someone types.
 * What somebody else has handled, a key that is held, and a key of an input method are left alone.
 */
export function useShortcuts<N extends string>(
  shortcuts: Shortcuts<N>,
  handlers: Partial<Record<N, () => void>>,
  scope: RefObject<Element | null>,
): void {
  // After each render: what is called is always the latest, and a scope that came late is heard.
  useEffect(() => {
    const element = scope.current
    if (!element) return
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isComposing(event) || !isMeant(element, event)) return
      const [target = element] = event.composedPath()
      if (!event.ctrlKey && !event.metaKey && isTypedIn(target)) return
      const names = Object.keys(shortcuts) as N[]
      const name = names.find((one) => handlers[one] && shortcuts[one] && isPressed(shortcuts[one], event))
      if (name === undefined) return
      event.preventDefault()
      handlers[name]?.()
    }
    const page = element.ownerDocument
    page.addEventListener('keydown', hear)
    return () => page.removeEventListener('keydown', hear)
  })
}
