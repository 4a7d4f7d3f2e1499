import type { FormName } from '../../rules/action'
import { findByRole } from '../dom/findByRole'
import type { Stage } from './Stage'

/** The tab in which the pen of an editor stands. */
const TAB_OF_PEN: Partial<Record<FormName, 'header.tabDetails' | 'header.tabCustomer'>> = {
  editLines: 'header.tabDetails',
  editReferences: 'header.tabDetails',
  editShipping: 'header.tabCustomer',
  editBilling: 'header.tabCustomer',
}

/** Brings the button of an action into sight, if the drawer has one: by its tab, or by unfolding "More actions". */
export async function showAction(stage: Stage, action: FormName): Promise<HTMLElement | undefined> {
  await stage.rest()
  const tab = TAB_OF_PEN[action]
  if (tab) await openTab(stage, stage.names.is(tab))
  // A capture in the timeline has a button for its packing slip, which opens no form.
  const isHere = (button: HTMLElement) => tab !== undefined || button.closest('.od-foot') !== null
  const find = () => stage.all('button', stage.names.is(`action.${action}`)).find(isHere)
  if (find() || tab) return find()
  const more = stage.all('button', stage.names.is('action.more'))[0]
  if (more && more.getAttribute('aria-expanded') !== 'true') await stage.press(more)
  return find()
}

/** Opens the form or the question of an action; what is open already stays as it is. */
export async function startAction(stage: Stage, action: FormName): Promise<HTMLElement> {
  await stage.rest()
  const open = formOf(stage, action)
  if (open) return open
  const button = await showAction(stage, action)
  // Says what is there instead.
  await stage.press(button ?? stage.one('button', stage.names.is(`action.${action}`)))
  return stage.until(() => formOf(stage, action), `the form of "${stage.names.is(`action.${action}`)}" did not open`)
}

/** Turns to a tab by its name. */
export async function openTab(stage: Stage, name: string): Promise<void> {
  const tab = stage.one('tab', name)
  if (tab.getAttribute('aria-selected') !== 'true') await stage.press(tab)
}

function formOf(stage: Stage, action: FormName): HTMLElement | undefined {
  if (action !== 'cancel' && action !== 'release') return stage.all('form', stage.names.is(`action.${action}`))[0]
  const scope = stage.open() && stage.scope()
  const keep = stage.names.is(action === 'cancel' ? 'form.cancelKeep' : 'form.releaseKeep')
  return scope?.matches('[role="alertdialog"]') && findByRole(scope, 'button', keep).length > 0 ? scope : undefined
}
