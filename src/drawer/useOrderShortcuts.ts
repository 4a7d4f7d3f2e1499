import { type RefObject } from 'react'
import { type Shortcut, useActionOptions } from '../display/ActionOptions'
import { useForms } from '../display/FormContext'
import { isAbsent } from '../display/isRefused'
import { usePanel } from '../display/PanelContext'
import { useHold } from '../display/useHold'
import { useShortcuts } from '../primitives/useShortcuts'
import type { Write } from '../rules/action'
import { useOrder } from '../state/useOrder'
import type { Neighbours } from './useNeighbours'

/** What the keys of a panel act on. */
export interface ShortcutTargets {
  /** The open tab: on the customer's, E edits the shipping address, else the lines. */
  tab: string
  neighbours: Neighbours | undefined
  onHelp: () => void
}

/**
 * Hears the keys of the panel around `content`: those of actions and neighbours while no form is open. Gives the
 * shortcuts that there are for this order, open form or not.
 */
export function useOrderShortcuts(content: RefObject<HTMLElement | null>, targets: ShortcutTargets): Shortcut[] {
  const { tab, neighbours, onHelp } = targets
  const { keys } = useActionOptions()
  const { form } = useForms()
  const { announce } = usePanel()
  const { snapshot } = useOrder()
  const openers = useOpeners(tab)
  const scope = { current: content.current?.closest('.od-panel') ?? null }
  const go = (side: 'previous' | 'next') => () => {
    // What had the focus is about to be another order's.
    const { activeElement } = (content.current?.getRootNode() ?? document) as Document | ShadowRoot
    if (content.current?.contains(activeElement)) neighbours?.buttons[side].current?.focus()
    neighbours?.go(side)
  }
  const ways: Partial<Record<Shortcut, () => void>> = {
    ...(snapshot.phase === 'ready' && openers),
    ...(neighbours && { previous: go('previous'), next: go('next') }),
  }
  useShortcuts(
    keys,
    { ...(form === null ? ways : { submit: () => submitForm(scope.current, announce) }), help: onHelp },
    scope,
  )
  return ([...Object.keys(ways), 'submit', 'help'] as Shortcut[]).filter((name) => keys[name])
}

/** What opens a form by key, as far as there is such an action for this order and this person. */
function useOpeners(tab: string): Partial<Record<Shortcut, () => void>> {
  const { snapshot } = useOrder()
  const { open } = useForms()
  const { reason } = useHold()
  const { announce } = usePanel()
  if (snapshot.phase !== 'ready') return {}
  const actions: [Shortcut, Write][] = [
    ['capture', 'capture'],
    ['refund', 'refund'],
    ['edit', tab === 'customer' ? 'editShipping' : 'editLines'],
  ]
  const { capabilities } = snapshot
  return Object.fromEntries(
    actions
      .filter(([, action]) => !isAbsent(capabilities[action]))
      // One that is refused says so when it is opened; one that waits would open.
      .map(([name, action]) => [name, () => (reason === undefined ? open(action) : announce(reason))]),
  )
}

/** Presses the submit of the open form; one that is off says why. */
function submitForm(panel: Element | null, announce: (text: string) => void): void {
  const submit = panel?.querySelector<HTMLButtonElement>('.od-form [type="submit"]')
  const why = submit?.getAttribute('aria-describedby')
  const reason = submit?.getAttribute('aria-disabled') && why && submit.ownerDocument.getElementById(why)
  if (reason) announce(reason.textContent ?? '')
  else submit?.click()
}
