import { formatPlainAmount } from '../../model/formatAmount'
import type { Minor } from '../../model/money'
import { getMoneyPattern } from '../../model/moneyPattern'
import { findByRole, nameOf } from '../dom/findByRole'
import { pressOn, typeInto } from '../dom/gestures'
import { textOf } from '../dom/textOf'
import type { Stage } from './Stage'

/** A currency for each number of decimals: a plain amount is written alike in all that have as many. */
const CURRENCY_BY_DECIMALS = ['JPY', undefined, 'EUR', 'KWD', 'CLF']

/** Types an amount in minor units into a field, as the drawer's language writes it. */
export async function typeAmount(stage: Stage, field: HTMLElement, amount: Minor): Promise<void> {
  const locale = field.closest<HTMLElement>('[lang]')?.lang ?? 'en'
  const currency = stage.currency ?? currencyLike(stage.open() ?? stage.scope(), locale)
  if (!currency) {
    throw new Error(
      'order-drawer: no amount is in sight that would tell how many decimals the currency has. ' +
        'Give it: createDrawerTester({ currency })',
    )
  }
  await stage.perform(() => typeInto(field, formatPlainAmount(amount, currency, locale)))
}

/** The first amount in the drawer is the order's own; later ones may be a dispute's, in another currency. */
function currencyLike(drawer: HTMLElement, locale: string): string | undefined {
  const printed = [...drawer.querySelectorAll('.od-num')].map(textOf).find((text) => /\p{Nd}/u.test(text))
  return printed === undefined ? undefined : CURRENCY_BY_DECIMALS[decimalsIn(printed, locale)]
}

/** Types a text into a field, or chooses an option of a list by its words. */
export async function typeText(stage: Stage, field: HTMLElement, text: string): Promise<void> {
  const option = [...((field as HTMLSelectElement).options ?? [])].find(({ label }) => label.trim() === text)
  await stage.perform(() => typeInto(field, option?.value ?? text))
}

/** Ticks a box, chooses one of several, or takes a tick away. */
export async function setChecked(stage: Stage, box: HTMLElement, checked: boolean): Promise<void> {
  if ((box as HTMLInputElement).checked !== checked) await stage.perform(() => pressOn(box))
}

/** How many decimals an amount is printed with. */
function decimalsIn(printed: string, locale: string): number {
  const sign = getMoneyPattern('EUR', locale).decimal.replace('.', '\\.')
  return [...(new RegExp(`${sign}(\\p{Nd}+)(?!.*\\p{Nd})`, 'u').exec(printed)?.[1] ?? '')].length
}

/** The field of a name: text, number, list, box or choice. */
export function fieldOf(stage: Stage, name: string | RegExp): HTMLElement {
  const roles = ['textbox', 'spinbutton', 'combobox', 'checkbox', 'radio'] as const
  const [field, ...others] = roles.flatMap((role) => stage.all(role, name))
  if (!field) return stage.one('textbox', name) // throws, and says which there are
  if (others.length > 0) {
    const names = [field, ...others].map(nameOf).join(', ')
    throw new Error(`order-drawer: ${others.length + 1} fields are called ${String(name)}: ${names}.`)
  }
  return field
}

/** Presses the button that sends a form. */
export async function submitForm(stage: Stage): Promise<void> {
  const forms = stage.all('form')
  const [form] = forms
  if (!form) stage.one('form')
  const submit = findByRole(form ?? stage.scope(), 'button').find(
    (button) => (button as HTMLButtonElement).type === 'submit',
  )
  if (!submit) throw new Error('order-drawer: the open form has no button that sends it.')
  await stage.press(submit)
}
