import type { ReactNode } from 'react'
import type { Order } from '../model/order'
import type { Write } from '../rules/action'
import type { Effect, Warning } from '../rules/planned'
import { Icon } from '../primitives/Icon'
import { Amount } from './Amount'
import { outcomeSays } from './outcomeSays'
import type { SayValues } from './outcomeSays'
import { PersonText } from './PersonText'
import { shopperName } from './shopperName'
import { StatusWord } from './StatusBadge'
import { Timestamp } from './Timestamp'
import { useText } from './useText'

/** Props of {@link OutcomeSentences}. */
export interface OutcomeSentencesProps {
  order: Order
  effects: readonly Effect[]
  warnings: readonly Warning[]
  action: Write
  /** Begins with the status before and after: for dialogs, which have no figures above. */
  withStatus?: boolean
}

/** What a write will do, in sentences: shopper and payout, can it be undone, and toned warnings. */
export function OutcomeSentences({ order, effects, warnings, action, withStatus }: OutcomeSentencesProps): ReactNode {
  const text = useText()
  const fill = (values: SayValues): Record<string, ReactNode> => ({
    shopper: shopperName(order) ? <PersonText>{shopperName(order)}</PersonText> : text.t('effect.theShopper'),
    amount: 'amount' in values && <Amount value={values.amount} currency={order.currency} />,
    date: values.date && <Timestamp iso={values.date} format="day" />,
  })
  return (
    <ul className="od-outcome-says">
      {withStatus && <StatusChange effects={effects} />}
      {outcomeSays(order, effects, warnings, action).map(({ icon, tone, sentences }, at) => (
        <li key={at} className="od-say" data-tone={tone}>
          <Icon name={icon} />
          <span>
            {sentences.map(({ key, values }, nth) => (
              <span key={key}>
                {nth > 0 && ' '}
                {text.rich(key, fill(values))}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

function StatusChange({ effects }: { effects: readonly Effect[] }): ReactNode {
  const text = useText()
  const change = effects.find((effect) => effect.code === 'status_changes')
  if (!change) return null
  return (
    <li className="od-say">
      <Icon name="arrow" flip />
      <span className="od-say-status">
        {text.rich('effect.status_changes', {
          from: <StatusWord status={change.from} />,
          to: (
            <strong className="od-strong">
              <StatusWord status={change.to} />
            </strong>
          ),
        })}
      </span>
    </li>
  )
}
