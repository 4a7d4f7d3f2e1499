import { findByRole, nameOf, textByIds, type RoleName } from '../dom/findByRole'
import { pressOn } from '../dom/gestures'
import { passTime, untilFound, type Act } from '../dom/patience'
import type { DrawerNames } from './drawerNames'

/** Where the drawer is played: what is found there, what is done there, and the wait until it is at rest. */
export interface Stage {
  names: DrawerNames
  currency: string | undefined
  /** The drawer or panel, if one is open. */
  open(): HTMLElement | undefined
  /** The drawer or panel; a question inside it, while one is asked, stands for all of it. Throws if there is none. */
  scope(): HTMLElement
  /** All of a role and name that can be reached in the scope. */
  all(role: RoleName, name?: string | RegExp): HTMLElement[]
  /** The only one; throws if there is none, or more than one. */
  one(role: RoleName, name?: string | RegExp): HTMLElement
  /** Waits until no answer is awaited and nothing is on its way out. */
  rest(): Promise<void>
  /** Does something, and waits until the drawer is at rest. */
  perform(work: () => void): Promise<void>
  /** Presses what is there and not off. */
  press(element: HTMLElement): Promise<void>
  /** Waits until something is there. */
  until<T>(find: () => T | undefined, what: string): Promise<T>
}

/** What a stage is made of. */
export interface StageTerms {
  root: Document | HTMLElement | ShadowRoot
  names: DrawerNames
  currency: string | undefined
  act: Act
  timeoutMs: number
}

/** A stage in a document, an element or a shadow root. */
export function createStage({ root, names, currency, act, timeoutMs }: StageTerms): Stage {
  const patience = { act, timeoutMs }
  const open = () => findDrawer(root, names)
  const scope = (): HTMLElement => {
    const drawer = open() ?? ('tagName' in root ? root : undefined)
    if (!drawer) throw new Error(`order-drawer: no order is open. Open one in your page first, then ask the drawer.`)
    return findByRole(drawer, 'alertdialog').find(isStaying) ?? drawer
  }
  const all: Stage['all'] = (role, name) => findByRole(scope(), role, name)
  const until: Stage['until'] = (find, what) =>
    untilFound(find, () => `${what}, waited for ${timeoutMs} ms. ${whatIsThere(open())}`, patience)
  const rest = async (): Promise<void> => {
    await passTime(act)
    for (let still = 0; still < 2; still += 1) {
      await until(() => (isBusy(root, names) ? undefined : true), 'the drawer is still busy')
      await passTime(act)
    }
  }
  const perform: Stage['perform'] = async (work) => {
    await act(async () => work())
    await rest()
  }
  return {
    names,
    currency,
    open,
    scope,
    all,
    one: (role, name) => theOnly(all(role, name), `${role} ${shown(name)}`, scope()),
    rest,
    perform,
    async press(element) {
      refuseOff(element)
      await perform(() => pressOn(element))
    },
    until,
  }
}

/** A dialog that is not on its way out, else a page's own panel; both are named by their order. */
function findDrawer(root: ParentNode, names: DrawerNames): HTMLElement | undefined {
  for (const role of ['dialog', 'region'] as const) {
    const [drawer, ...others] = ordersIn(root, role, names).filter(isStaying)
    if (others.length > 0) {
      const orders = [drawer, ...others].map((one) => one && nameOf(one)).join(', ')
      throw new Error(
        `order-drawer: ${others.length + 1} orders are open: ${orders}. Say which by the option \`root\`.`,
      )
    }
    if (drawer) return drawer
  }
  return undefined
}

function ordersIn(root: ParentNode, role: 'dialog' | 'region', names: DrawerNames): HTMLElement[] {
  const isOrder = (name: string): boolean =>
    names.fits('header.title').test(name) || name === names.is('header.titleUnknown')
  return findByRole(root, role).filter((element) => isOrder(nameOf(element)))
}

/** What is closed stays a while where it may slide out. */
function isStaying(element: HTMLElement): boolean {
  return element.dataset.state !== 'closed'
}

/** An answer is awaited, or something is on its way out. */
function isBusy(root: ParentNode, names: DrawerNames): boolean {
  const drawers = ordersIn(root, 'dialog', names)
  const layers = [...drawers, ...drawers.flatMap((drawer) => findByRole(drawer, 'alertdialog'))]
  const around = findDrawer(root, names) ?? root
  return !layers.every(isStaying) || around.querySelector('[aria-busy="true"]') !== null
}

function refuseOff(element: HTMLElement): void {
  if (element.getAttribute('aria-disabled') !== 'true') return
  const why = textByIds(element, 'aria-describedby')
  throw new Error(`order-drawer: "${nameOf(element)}" is off${why ? `: ${why}` : ', and says no reason.'}`)
}

function theOnly(found: HTMLElement[], what: string, scope: HTMLElement): HTMLElement {
  const [first, ...others] = found
  if (!first) throw new Error(`order-drawer: there is no ${what}. ${whatIsThere(scope)}`)
  if (others.length > 0) throw new Error(`order-drawer: there are ${found.length} of ${what}; one was expected.`)
  return first
}

const TOLD: readonly RoleName[] = ['button', 'tab', 'link', 'radio', 'checkbox', 'textbox', 'spinbutton', 'combobox']

/** All that can be reached, role by role: the second half of an error. */
function whatIsThere(scope: HTMLElement | undefined): string {
  if (!scope) return 'No order is open.'
  const told = TOLD.map((role) => [role, [...new Set(findByRole(scope, role).map(nameOf))]] as const)
  const lists = told
    .filter(([, list]) => list.length > 0)
    .map(([role, list]) => `${role} ${list.map(shown).join(', ')}`)
  return `In "${nameOf(scope).slice(0, 80)}" there are: ${lists.join('; ') || 'nothing to use'}.`
}

function shown(name: string | RegExp | undefined): string {
  if (name === undefined) return ''
  return typeof name === 'string' ? `"${name}"` : `like ${String(name)}`
}
