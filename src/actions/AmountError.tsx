import type { ReactNode } from 'react'
import { issueText } from '../display/issueText'
import { useText } from '../display/useText'
import type { Order } from '../model/order'
import type { Plan } from '../rules/planned'
import type { MoneyDraft } from './useMoneyDraft'

/** Props of {@link AmountError}. */
export interface AmountErrorProps {
  action: 'capture' | 'refund'
  draft: MoneyDraft
  plan: Plan | undefined
  max: number
  order: Order
}

/** What is wrong with an amount; one that is too large says by how much, and offers the most that is possible. */
export function AmountError({ action, draft, plan, max, order }: AmountErrorProps): ReactNode {
  const text = useText()
  const { read, type } = draft
  if (!read.ok) return text.t(`amount.${read.reason}`, { currency: order.currency })
  if (read.value > max) {
    const key = action === 'capture' ? 'amount.moreThanRemains' : 'amount.moreThanRefundable'
    return (
      <>
        {text.t(key, { amount: text.money(read.value - max, order.currency) })}{' '}
        <button type="button" className="od-link" onClick={() => type(text.plainMoney(max, order.currency))}>
          {text.t('amount.use', { amount: text.money(max, order.currency) })}
        </button>
      </>
    )
  }
  const issue = plan && !plan.ok ? plan.issues[0] : undefined
  return issue ? issueText(issue, text, order) : null
}
