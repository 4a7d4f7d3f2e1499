import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useText } from '../display/useText'
import type { Ledger } from '../model/ledger'
import { AmountField } from '../primitives/AmountField'
import type { Order } from '../model/order'
import type { Plan } from '../rules/planned'
import type { Verdict } from '../rules/verdict'
import { useOrder } from '../state/useOrder'
import { AmountError } from './AmountError'
import { FormFrame } from './FormFrame'
import { isRefused } from './listActions'
import { MoneyFigures } from './MoneyFigures'
import { useMoneyDraft } from './useMoneyDraft'
import { useSubmit } from './useSubmit'

/** Props of {@link MoneyForm}. */
export interface MoneyFormProps {
  action: 'capture' | 'refund'
  order: Order
  ledger: Ledger
  verdict: Verdict
  onDone: () => void
  onBack: () => void
}

/** Captures or refunds an amount. It begins with all that is left. */
export function MoneyForm({ action, order, ledger, verdict, onDone, onBack }: MoneyFormProps): ReactNode {
  const text = useText()
  const { plan } = useOrder()
  const max = verdict.max ?? 0
  const draft = useMoneyDraft(max, order.currency)
  const submit = useSubmit(action, onDone)
  const field = useRef<HTMLInputElement>(null)
  const [tried, setTried] = useState(false)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const planned = draft.input && plan(action, draft.input)
  const amountFails = !draft.read.ok || (planned !== undefined && !planned.ok && planned.issues.some(isAboutAmount))
  const send = (): void => {
    setTried(true)
    if (amountFails || !draft.input) return field.current?.focus()
    draft.keep()
    submit.send(draft.input)
  }
  const amount = draft.read.ok ? text.money(draft.read.value, order.currency) : ''
  return (
    <FormFrame
      action={action}
      order={order}
      lead={text.t(planned?.ok && isItemised(planned) ? `form.${action}AllLead` : `form.${action}Lead`)}
      plan={amountFails ? undefined : planned}
      submit={draft.read.ok ? text.t(`form.${action}Submit`, { amount }) : text.t(`action.${action}`)}
      state={{ ...submit, refused: isRefused(verdict) }}
      onSubmit={send}
      on={{ back: onBack, use: (value) => draft.type(text.plainMoney(value, order.currency)) }}
    >
      <MoneyFigures action={action} ledger={ledger} currency={order.currency} />
      <AmountField
        ref={field}
        label={text.t('amount.label')}
        value={draft.text}
        onValueChange={draft.type}
        currency={order.currency}
        locale={text.locale}
        readOnly={submit.busy}
        maxText={text.t('amount.atMost', { amount: text.money(max, order.currency) })}
        hint={draft.read.ok ? text.t('amount.readAs', { amount }) : undefined}
        error={
          amountFails && (tried || draft.text !== '') ? (
            <AmountError action={action} draft={draft} plan={planned} max={max} order={order} />
          ) : undefined
        }
        presets={presetsOf(max, text.percent, text.t('amount.max'))}
      />
    </FormFrame>
  )
}

function isAboutAmount({ path }: { path?: string }): boolean {
  return path === 'amount'
}

function isItemised(plan: Extract<Plan, { ok: true }>): boolean {
  return 'lines' in plan.command && plan.command.lines.length > 0
}

/** A quarter, a half and all of it; where there is too little to halve, all of it. */
function presetsOf(max: number, percent: (rate: number) => string, all: string): { label: string; value: number }[] {
  const parts = [2500, 5000].map((rate) => ({ label: percent(rate), value: Math.floor((max * rate) / 10_000) }))
  return [...parts.filter(({ value }) => value > 0), { label: all, value: max }]
}
