import { findForeignRule } from './findForeignRule'
import { nameElement } from './nameElement'
import { probe } from './probe'
import type { SetupFault } from './SetupFault'

/** What a button takes from the tokens. */
const BUTTON = {
  'background-color': '--od-accent-rest',
  'padding-left': '--od-12',
  'border-top-left-radius': '--od-radius-sm',
  'font-size': '--od-fs-14',
  'min-height': '--od-control',
}

/** Whether our sheet is in the tree in which a root stands. */
export function hasSheet(root: Element): boolean {
  return getComputedStyle(root).getPropertyValue('--od-side') !== ''
}

/** That there is no sheet. */
export function findMissingSheet(root: Element): SetupFault | undefined {
  if (hasSheet(root)) return undefined
  const isInShadow = root.getRootNode() instanceof ShadowRoot
  return {
    code: 'sheet',
    text: isInShadow
      ? 'order-drawer: its style sheet is not in the shadow root in which the drawer is. The drawer has no look and lies anywhere on the page. Put order-drawer/styles.css into that shadow root: the sheets of the page do not reach into it.'
      : "order-drawer: its style sheet is not loaded. The drawer has no look and lies anywhere on the page. Load it once in your app: import 'order-drawer/styles.css'.",
  }
}

/** That a rule for all buttons of the page wins over ours. A rule of the host's for `.od-button` is meant to. */
export function findReset(root: Element): SetupFault | undefined {
  const page = root.ownerDocument
  const [wanted, ours, bare] = [page.createElement('div'), page.createElement('button'), page.createElement('button')]
  ours.type = bare.type = 'button'
  ours.className = 'od-button'
  ours.dataset['kind'] = 'primary'
  ours.tabIndex = bare.tabIndex = -1
  for (const [property, token] of Object.entries(BUTTON)) wanted.style.setProperty(property, `var(${token})`)
  const beaten = probe(root, [wanted, ours, bare], () => {
    const [asWanted, asDrawn, asBare] = [getComputedStyle(wanted), getComputedStyle(ours), getComputedStyle(bare)]
    const names = Object.keys(BUTTON).filter((property) => {
      const drawn = asDrawn.getPropertyValue(property)
      return drawn !== asWanted.getPropertyValue(property) && drawn === asBare.getPropertyValue(property)
    })
    // A rule of the host's for `.od-button` may come to the same by chance: told is only what can be shown.
    const rule = names[0] && findForeignRule(ours, names[0])
    return rule ? { names, rule } : undefined
  })
  if (!beaten) return undefined
  return {
    code: 'reset',
    text: `order-drawer: the rule "${beaten.rule}" wins over the drawer's own (${beaten.names.join(', ')} of <button class="od-button">). Buttons are drawn wrong in ${nameElement(root)}. Load the reset before order-drawer/styles.css and keep it weaker than one class, by :where() or by a layer; with order-drawer/styles.layer.css it has to be in an earlier layer.`,
  }
}
