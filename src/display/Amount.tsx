import type { ReactNode } from 'react'
import { isMinor } from '../model/money'
import { Icon } from '../primitives/Icon'
import { useText } from './useText'

/** Props of {@link Amount}. */
export interface AmountProps {
  /** Minor units; what cannot be counted with gets a mark. */
  value: unknown
  currency: string
  /** Without the sign of the currency: for a column that names it once. */
  plain?: boolean
  /** With a plus before what is above zero. */
  signed?: boolean
}

/** An amount of money on one line, apart from the writing direction around it. */
export function Amount({ value, currency, plain = false, signed = false }: AmountProps): ReactNode {
  const text = useText()
  if (!isMinor(value)) {
    return (
      <span className="od-unreadable">
        <Icon name="alert" size={12} />
        <span aria-hidden="true">—</span>
        <span className="od-sr">{text.t('fact.unreadable')}</span>
      </span>
    )
  }
  const shown = plain ? text.plainMoney(value, currency) : text.money(value, currency)
  return (
    <bdi className="od-num" translate="no">
      {signed && value > 0 ? `+${shown}` : shown}
    </bdi>
  )
}
