import type { Shortcut } from '../display/ActionOptions'

/** The keys of a drawer that gives none of its own. */
const KEYS: Record<Shortcut, string> = {
  capture: 'c',
  refund: 'r',
  edit: 'e',
  previous: 'k',
  next: 'j',
  submit: 'Mod+Enter',
  help: '?',
}

/** The keys of each shortcut as `aria-keyshortcuts` writes them: Mod is Control or Meta. None where they are off. */
export function readShortcuts(
  given: false | Partial<Record<Shortcut, string>> = {},
): Partial<Record<Shortcut, string>> {
  if (given === false) return {}
  const both = Object.entries({ ...KEYS, ...given }).map(([name, keys = '']) => [
    name,
    keys.replace(/\S*Mod\+\S*/g, (one) => `${one.replace('Mod', 'Control')} ${one.replace('Mod', 'Meta')}`),
  ])
  return Object.fromEntries(both.filter(([, keys]) => keys)) as Partial<Record<Shortcut, string>>
}
