import { findContrastFault } from './findContrastFault'
import { findOwnCopies, findRadixCopies } from './findCopies'
import { findLostTheme } from './findLostTheme'
import { findMissingSheet, findReset, hasSheet } from './findSheetFault'
import { writtenIn } from './reactTree'
import { tellFault } from './tellFault'

/** How long a sheet that is fetched by itself may take, in milliseconds. */
const SHEET_PATIENCE = 2000

/**
 * Looks at how a root was put into its page and says in the console what is wrong, each fault once a page. For those who
 * build the page only: it is called in development, looks when nothing else is to be done, and never throws.
 */
export function checkSetup(root: HTMLElement): void {
  const page = root.ownerDocument
  const tree = root.getRootNode() as Document | ShadowRoot
  // Now: soon the drawer has the focus.
  const holder = tree.activeElement
  const opener = holder === page.body || root.contains(holder) ? null : holder
  whenIdle(() => {
    if (hasSheet(root)) return look(root, opener)
    setTimeout(() => look(root, opener), SHEET_PATIENCE)
  })
}

function look(root: HTMLElement, opener: Element | null): void {
  if (!root.isConnected) return
  const finders = [findOwnCopies, () => findRadixCopies(root), ...findersOfLook(root, opener)]
  for (const find of finders) {
    try {
      tellFault(find())
    } catch {
      // What cannot be found out is not told.
    }
  }
}

function findersOfLook(root: HTMLElement, opener: Element | null) {
  if (!hasSheet(root)) return [() => findMissingSheet(root)]
  // There the colours are the system's.
  if (matchMedia('(forced-colors: active)').matches) return []
  const isDrawer = root.querySelector('.od-drawer') !== null
  return [
    () => findReset(root),
    () => findContrastFault(root),
    () => (isDrawer ? findLostTheme(root, opener ?? writtenIn(root)) : undefined),
  ]
}

function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run)
  else setTimeout(run)
}
