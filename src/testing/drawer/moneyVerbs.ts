import type { ShippingInfo } from '../../model/capture'
import type { Minor } from '../../model/money'
import { nameOf } from '../dom/findByRole'
import { startAction } from './chooseAction'
import { fieldOf, setChecked, submitForm, typeAmount, typeText } from './fillForm'
import type { Stage } from './Stage'

/** What to capture. Nothing given: all that is left. */
export interface CaptureWork {
  /** Minor units. */
  amount?: Minor
  /** How many pieces by the name of the line; of every other line none. */
  items?: Readonly<Record<string, number>>
  description?: string
  reference?: string
  tracking?: Pick<ShippingInfo, 'company' | 'trackingNumber' | 'trackingUrl'>
}

/** What to refund. Nothing given: all that can be. */
export interface RefundWork extends Omit<CaptureWork, 'tracking'> {
  /** Kept from what goes back, in minor units. With items only. */
  returnFee?: Minor
  /** The capture that it belongs to, by the words of the list. */
  capture?: string
}

/** Moving money by the drawer's own forms. */
export interface MoneyVerbs {
  /** Opens the form, fills it in and sends it. What came of it is read by `status`, `timeline`, `notice`, `field`. */
  capture(work?: CaptureWork): Promise<void>
  /** Opens the form, fills it in and sends it. */
  refund(work?: RefundWork): Promise<void>
}

/** The verbs of the two money forms. */
export function moneyVerbs(stage: Stage): MoneyVerbs {
  return {
    async capture({ tracking = {}, ...work } = {}) {
      await startAction(stage, 'capture')
      await fillMoney(stage, work, 'form.captureReference')
      for (const key of ['company', 'trackingNumber', 'trackingUrl'] as const) {
        const text = tracking[key]
        if (text !== undefined) await fillExtra(stage, `form.${key}`, text)
      }
      await submitForm(stage)
    },
    async refund({ returnFee, capture, ...work } = {}) {
      await startAction(stage, 'refund')
      if (capture !== undefined) await fillExtra(stage, 'form.ofCapture', capture)
      await fillMoney(stage, work, 'form.reference')
      if (returnFee !== undefined) await fillFee(stage, returnFee)
      await submitForm(stage)
    },
  }
}

async function fillMoney(stage: Stage, work: CaptureWork, called: ExtraKey): Promise<void> {
  const { items, amount, description, reference } = work
  if (items) await pickItems(stage, items)
  if (amount !== undefined) {
    if (!items) await chooseWay(stage, 'form.byAmount')
    await typeAmount(stage, stage.one('textbox', stage.names.is('amount.label')), amount)
  }
  if (description !== undefined) await fillExtra(stage, 'form.description', description)
  if (reference !== undefined) await fillExtra(stage, called, reference)
}

async function pickItems(stage: Stage, items: Readonly<Record<string, number>>): Promise<void> {
  await chooseWay(stage, 'form.byItems')
  const { names } = stage
  const wanted = Object.entries(items)
  for (const [line] of wanted) stage.one('spinbutton', names.fits('form.quantityOf', line))
  for (const field of stage.all('spinbutton', names.fits('form.quantityOf'))) {
    const [, pieces = 0] = wanted.find(([line]) => names.fits('form.quantityOf', line).test(nameOf(field))) ?? []
    if (Number((field as HTMLInputElement).value) !== pieces) await typeText(stage, field, String(pieces))
  }
}

/** Where a form has one way only, there is nothing to choose. */
async function chooseWay(stage: Stage, way: 'form.byItems' | 'form.byAmount'): Promise<void> {
  if (stage.all('radio').length > 0 || way === 'form.byItems') {
    await setChecked(stage, stage.one('radio', stage.names.is(way)), true)
  }
}

async function fillFee(stage: Stage, fee: Minor): Promise<void> {
  const box = stage.one('checkbox', stage.names.is('action.returnFee'))
  await setChecked(stage, box, true)
  await typeAmount(stage, stage.one('textbox', stage.names.is('form.returnFee')), fee)
}

type ExtraKey =
  | 'form.description'
  | 'form.reference'
  | 'form.captureReference'
  | 'form.company'
  | 'form.trackingNumber'
  | 'form.trackingUrl'

/** A field that may be folded away. */
async function fillExtra(stage: Stage, key: ExtraKey | 'form.ofCapture', text: string): Promise<void> {
  const name = stage.names.is(key)
  const folded = stage.all('button').find((button) => button.getAttribute('aria-expanded') === 'false')
  const isThere = (['textbox', 'combobox'] as const).some((role) => stage.all(role, name).length > 0)
  if (folded && !isThere) await stage.press(folded)
  await typeText(stage, fieldOf(stage, name), text)
}
