import { useState, type ReactNode } from 'react'
import { FormFrame, type FormTask } from '../display/FormFrame'
import { isRefused } from '../display/isRefused'
import { useHold } from '../display/useHold'
import { useText } from '../display/useText'
import type { OrderSnapshot } from '../state/orderState'
import { AmountLine } from './AmountLine'
import { CaptureChoice } from './CaptureChoice'
import { EnquiryNotices } from './EnquiryNotices'
import { MoneyAmount } from './MoneyAmount'
import { moneyChanges } from './moneyChanges'
import { MoneyExtras } from './MoneyExtras'
import { MoneyFigures } from './MoneyFigures'
import { moneyProblems } from './moneyProblems'
import type { MoneyView } from './moneyView'
import { MoneyWays } from './MoneyWays'
import type { MoneyAction } from './moneyDraft'
import { useMoneyDraft } from './useMoneyDraft'

/** Props of {@link MoneyForm}. */
export interface MoneyFormProps {
  task: FormTask<MoneyAction>
  snapshot: Extract<OrderSnapshot, { phase: 'ready' }>
}

/** Captures or refunds: pieces of lines, whose sum can be typed over, or an amount. It begins with all that is left. */
export function MoneyForm({ task, snapshot }: MoneyFormProps): ReactNode {
  const { action, order, verdict } = task
  const { currency } = order
  const text = useText()
  const { sending } = useHold()
  const money = useMoneyDraft(task, snapshot.capabilities.returnFee)
  const [tries, setTries] = useState(0)
  const problems = moneyProblems(money, tries > 0, text, order)
  const view: MoneyView = { action, order, money, problems, fixed: sending === action || isRefused(verdict) }
  const { draft, read } = money
  const isRefund = action === 'refund'
  return (
    <FormFrame
      task={task}
      lead={<Lead {...view} />}
      plan={problems.shown}
      submit={
        read.ok && read.value > 0
          ? text.t(`form.${action}Submit`, { amount: text.money(read.value, currency) })
          : text.t(`action.${action}`)
      }
      read={() => {
        setTries(tries + 1)
        if (problems.some) return undefined
        money.keep()
        return money.input
      }}
      onUse={(value) => money.type(text.plainMoney(value, currency))}
      changes={moneyChanges(action, money).map((key) => text.t(key))}
    >
      {isRefund && <EnquiryNotices order={order} />}
      <MoneyFigures action={action} ledger={snapshot.ledger} currency={currency} />
      {isRefund && <CaptureChoice {...view} />}
      <MoneyWays {...view} tries={tries} />
      <MoneyAmount {...view} tried={tries > 0} />
      {draft.way === 'amount' && <AmountLine {...view} />}
      <MoneyExtras {...view} />
    </FormFrame>
  )
}

function Lead({ action, order, money: { draft } }: MoneyView): ReactNode {
  const text = useText()
  const [only, ...others] = order.captures
  if (draft.way === 'amount') return text.t(`form.${action}Lead`)
  if (action === 'capture') return text.t('form.captureItemsLead')
  return only && others.length === 0
    ? text.t('form.refundItemsLeadOn', { date: text.day(only.at) })
    : text.t('form.refundItemsLead')
}
