import type { FormName } from '../../rules/action'
import { findByRole } from '../dom/findByRole'
import { pressOn } from '../dom/gestures'
import { openTab, startAction } from './chooseAction'
import { englishNames, type NameKey } from './drawerNames'
import { fieldOf, setChecked, submitForm, typeText } from './fillForm'
import type { Stage } from './Stage'

/** All else that a person does with an order. Each waits until the drawer is at rest. */
export interface OrderVerbs {
  /** Cancels the order, the question included. */
  cancel(): Promise<void>
  /** Releases the rest of the authorization, the question included. */
  release(): Promise<void>
  /** Extends the authorization by its form. */
  extend(): Promise<void>
  /** Makes a duplicate by its form. */
  duplicate(): Promise<void>
  /** Turns to a tab: `timeline`, `details`, `customer`, or the words of a tab of your own. */
  open(tab: string): Promise<void>
  /** Opens the form of an action and stops there; `fill` and `submit` go on, `back` leaves it. */
  start(action: FormName): Promise<void>
  /** Types into a field of the open form, chooses an option by its words, or ticks a box. */
  fill(field: string, value: string | boolean): Promise<void>
  /** Sends the open form. */
  submit(): Promise<void>
  /** Leaves the open form by "Back". */
  back(): Promise<void>
  /** Closes the drawer by its button. Where something is unsaved it asks: `keepEditing` or `discardChanges`. */
  close(): Promise<void>
  keepEditing(): Promise<void>
  discardChanges(): Promise<void>
  /** Presses "Retry". */
  retry(): Promise<void>
  /** Presses "Check again", where the outcome of a write is not known. */
  checkAgain(): Promise<void>
  /** Presses "It did not happen", offered after a check. */
  itDidNotHappen(): Promise<void>
  next(): Promise<void>
  previous(): Promise<void>
  /** Copies a fact by its name (`order ID`, `merchant reference 1`); whether the browser took it. */
  copy(fact: string): Promise<boolean>
  /** Waits until no answer is awaited and nothing is on its way out, as each verb does by itself. */
  atRest(): Promise<void>
}

const TABS: Partial<Record<string, NameKey>> = {
  timeline: 'header.tabTimeline',
  details: 'header.tabDetails',
  customer: 'header.tabCustomer',
}

/** The verbs of an order. */
export function orderVerbs(stage: Stage): OrderVerbs {
  const { names } = stage
  const confirm = (action: 'cancel' | 'release', key: NameKey) => async () => {
    const question = await startAction(stage, action)
    const [yes] = findByRole(question, 'button', names.fits(key))
    await stage.press(yes ?? stage.one('button', names.fits(key)))
  }
  const sendForm = (action: FormName) => async () => {
    await startAction(stage, action)
    await submitForm(stage)
  }
  return {
    cancel: confirm('cancel', 'action.cancel'),
    release: confirm('release', 'form.releaseSubmit'),
    extend: sendForm('extend'),
    duplicate: sendForm('duplicate'),
    async open(tab) {
      await stage.rest()
      const key = TABS[tab]
      await openTab(stage, key ? names.is(key) : tab)
    },
    start: async (action) => void (await startAction(stage, action)),
    async fill(name, value) {
      await stage.rest()
      const field = fieldOf(stage, name)
      await (typeof value === 'boolean' ? setChecked(stage, field, value) : typeText(stage, field, value))
    },
    async submit() {
      await stage.rest()
      await submitForm(stage)
    },
    close: pressFirst(stage, 'header.close'),
    ...presses(stage),
    copy: (fact) => copy(stage, fact),
    atRest: () => stage.rest(),
  }
}

/** An order that is not found offers to close it twice. */
function pressFirst(stage: Stage, key: NameKey) {
  return async () => {
    await stage.rest()
    const name = stage.names.is(key)
    await stage.press(stage.all('button', name)[0] ?? stage.one('button', name))
  }
}

/** Buttons whose press is all there is to it. */
function presses(stage: Stage) {
  const press = (key: NameKey) => async () => {
    await stage.rest()
    await stage.press(stage.one('button', stage.names.is(key)))
  }
  return {
    back: press('form.back'),
    keepEditing: press('form.keepEditing'),
    discardChanges: press('form.discard'),
    retry: press('operation.retry'),
    checkAgain: press('operation.checkAgain'),
    itDidNotHappen: press('operation.didNotHappen'),
    next: press('header.next'),
    previous: press('header.previous'),
  }
}

/** Facts are asked for in English, and found in the drawer's language. */
function nameOfCopy({ names }: Stage, fact: string): string {
  const name = `Copy ${fact}`
  const key = (Object.keys(englishNames) as NameKey[]).find((one) => englishNames[one] === name)
  return key ? names.is(key) : name
}

/** The first that bears the name: a fact can stand in the header and in a tab. */
async function copy(stage: Stage, fact: string): Promise<boolean> {
  await stage.rest()
  const name = nameOfCopy(stage, fact)
  const button = stage.all('button', name)[0] ?? stage.one('button', name)
  const frame = button.closest<HTMLElement>('.od-fact, .od-copy')
  if (frame?.dataset.state) await stage.perform(() => button.blur())
  await stage.perform(() => pressOn(button))
  const told = () => frame?.dataset.state
  return (await stage.until(told, `the drawer did not say what became of copying the ${fact}`)) === 'copied'
}
