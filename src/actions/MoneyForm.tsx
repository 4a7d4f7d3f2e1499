import { useState, type ReactNode } from 'react'
import { FormFrame, type FormTask } from '../display/FormFrame'
import { useHold } from '../display/useHold'
import { useText } from '../display/useText'
import type { Ledger } from '../model/ledger'
import { AmountField } from '../primitives/AmountField'
import type { MoneyInput } from '../rules/input'
import type { Plan } from '../rules/planned'
import { useOrder } from '../state/useOrder'
import { AmountError } from './AmountError'
import { MoneyFigures } from './MoneyFigures'
import { useMoneyDraft } from './useMoneyDraft'

/** Props of {@link MoneyForm}. */
export interface MoneyFormProps {
  task: FormTask<'capture' | 'refund'>
  ledger: Ledger
}

/** Captures or refunds an amount. It begins with all that is left. */
export function MoneyForm({ task, ledger }: MoneyFormProps): ReactNode {
  const { action, order, verdict } = task
  const { currency } = order
  const max = verdict.max ?? 0
  const text = useText()
  const { plan } = useOrder()
  const { sending } = useHold()
  const draft = useMoneyDraft(max, currency)
  const [tried, setTried] = useState(false)
  const planned = draft.input && plan(action, draft.input)
  const fails = !planned || (!planned.ok && planned.issues.some(({ path }) => path === 'amount'))
  const read = (): MoneyInput | undefined => {
    setTried(true)
    if (fails) return undefined
    draft.keep()
    return draft.input
  }
  const amount = draft.read.ok ? text.money(draft.read.value, currency) : ''
  return (
    <FormFrame
      task={task}
      lead={text.t(isItemised(planned) ? `form.${action}AllLead` : `form.${action}Lead`)}
      plan={fails ? undefined : planned}
      submit={amount ? text.t(`form.${action}Submit`, { amount }) : text.t(`action.${action}`)}
      read={read}
      onUse={(value) => draft.type(text.plainMoney(value, currency))}
    >
      <MoneyFigures action={action} ledger={ledger} currency={currency} />
      <AmountField
        label={text.t('amount.label')}
        value={draft.text}
        onValueChange={draft.type}
        currency={currency}
        locale={text.locale}
        readOnly={sending === action}
        maxText={text.t('amount.atMost', { amount: text.money(max, currency) })}
        hint={amount && text.t('amount.readAs', { amount })}
        error={
          fails &&
          (tried || draft.text !== '') && (
            <AmountError action={action} draft={draft} plan={planned} max={max} order={order} />
          )
        }
        presets={presetsOf(max, text.percent, text.t('amount.max'))}
      />
    </FormFrame>
  )
}

function isItemised(plan: Plan | undefined): boolean {
  return plan?.ok === true && 'lines' in plan.command && plan.command.lines.length > 0
}

/** A quarter, a half and all of it; where there is too little to halve, all of it. */
function presetsOf(max: number, percent: (rate: number) => string, all: string): { label: string; value: number }[] {
  const parts = [2500, 5000].map((rate) => ({ label: percent(rate), value: Math.floor((max * rate) / 10_000) }))
  return [...parts.filter(({ value }) => value > 0), { label: all, value: max }]
}
