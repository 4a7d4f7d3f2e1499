import { useRef, type ReactNode } from 'react'
import { Amount } from '../display/Amount'
import type { OrderText } from '../display/createText'
import { issueText } from '../display/issueText'
import { useText } from '../display/useText'
import { closingAmountIn } from '../model/dispute'
import type { Minor } from '../model/money'
import type { Order } from '../model/order'
import { AmountField, type AmountPreset } from '../primitives/AmountField'
import type { MoneyView } from './moneyView'

/** Props of {@link MoneyAmount}. */
export interface MoneyAmountProps extends MoneyView {
  /** Somebody tried to send it. */
  tried: boolean
}

/** The amount: what the items come to until somebody types over it, with its limit and shortcuts. */
export function MoneyAmount(view: MoneyAmountProps): ReactNode {
  const { order, money, fixed } = view
  const { currency } = order
  const { max } = money
  const text = useText()
  const field = useRef<HTMLInputElement>(null)
  // The button that is pressed goes away, and the focus must not go with it.
  const press = (change: () => void): void => {
    change()
    field.current?.focus()
  }
  return (
    <AmountField
      ref={field}
      label={text.t('amount.label')}
      value={money.text}
      onValueChange={money.type}
      currency={currency}
      locale={text.locale}
      readOnly={fixed}
      maxText={text.t('amount.atMost', { amount: text.money(max, currency) })}
      hint={hintOf(view, text, press)}
      error={errorOf(view, text, press)}
      presets={presetsOf(view, text)}
    />
  )
}

/** Makes a change, and brings the focus to the field. */
type Press = (change: () => void) => void

/** What was understood, and what becomes of the items. */
function hintOf(view: MoneyView, text: OrderText, press: Press): ReactNode {
  const { order, money } = view
  const { currency } = order
  const { read, isCustom, total, sums, draft } = money
  if (!read.ok) return resetLink(view, text, press)
  if (!isCustom || total === null) {
    const count = [...sums.keys()].filter((key) => key !== 'return_fee').length
    const amount = text.money(read.value, currency)
    return count > 0 ? text.t('amount.sumOf', { amount, count }) : text.t('amount.readAs', { amount })
  }
  const amount = <Amount value={read.value - total} currency={currency} plain signed />
  return (
    <span className="od-differs" data-tone="warning">
      {text.rich(draft.fee.amount === '' ? 'amount.custom' : 'amount.customFee', { amount })}{' '}
      {resetLink(view, text, press)}
    </span>
  )
}

/** Back to what the items come to. */
function resetLink({ order, money, fixed }: MoneyView, text: OrderText, press: Press): ReactNode {
  const { isCustom, total, change } = money
  if (!isCustom || total === null || fixed) return null
  return (
    <button type="button" className="od-link" onClick={() => press(() => change({ custom: undefined }))}>
      {text.t('amount.reset', { amount: text.plainMoney(total, order.currency) })}
    </button>
  )
}

/** What is wrong with it; one that is too large says by how much, and offers the most that is possible. */
function errorOf(view: MoneyAmountProps, text: OrderText, press: Press): ReactNode {
  const { action, order, money, problems, tried, fixed } = view
  const { currency } = order
  const { read, max, draft, type } = money
  const isEmpty = money.text === '' && !tried
  if (!read.ok) {
    // Lines whose sum is not known say themselves what is wrong with them.
    const isTyped = draft.way === 'amount' || draft.custom !== undefined
    if (!isTyped || isEmpty) return null
    return (
      <>
        {text.t(`amount.${read.reason}`, { currency })} {resetLink(view, text, press)}
      </>
    )
  }
  const issue = ['amount', 'lines', 'captureId'].map(problems.issueOf).find(Boolean)
  if (issue?.code.startsWith('exceeds_')) {
    const key = action === 'capture' ? 'amount.moreThanRemains' : 'amount.moreThanRefundable'
    return (
      <>
        {text.t(key, { amount: text.money(read.value - max, currency) })}{' '}
        {!fixed && (
          <button type="button" className="od-link" onClick={() => press(() => type(text.plainMoney(max, currency)))}>
            {text.t('amount.use', { amount: text.money(max, currency) })}
          </button>
        )}
      </>
    )
  }
  if (issue?.code === 'quantity_above_available') return text.t('form.notTogether')
  return issue && issueText(issue, text, order)
}

/** A quarter, a half and all of it; where there is too little to halve, all of it; and what closes an enquiry. */
function presetsOf({ action, order, money: { max } }: MoneyView, text: OrderText): AmountPreset[] {
  const parts = [2500, 5000].map((rate) => ({ label: text.percent(rate), value: Math.floor((max * rate) / 10_000) }))
  const closing = action === 'refund' ? closingAmount(order) : 0
  return [
    ...parts.filter(({ value }) => value > 0),
    { label: text.t('amount.max'), value: max },
    ...(closing > 0 && closing <= max ? [{ label: text.t('amount.closeEnquiry'), value: closing }] : []),
  ]
}

/** What closes every open enquiry in the order's own currency. */
function closingAmount({ disputes, currency }: Order): Minor {
  return Math.max(0, ...disputes.map((dispute) => closingAmountIn(currency, dispute) ?? 0))
}
