import type { ReactNode } from 'react'
import type { Order } from '../model/order'
import type { Write } from '../rules/action'
import type { Effect, Warning } from '../rules/planned'
import { Icon } from '../primitives/Icon'
import type { IconName } from '../primitives/Icon'
import type { Tone } from '../primitives/tone'
import { Amount } from './Amount'
import { PersonText } from './PersonText'
import { Say } from './Say'
import { shopperName } from './shopperName'
import { StatusWord } from './StatusBadge'
import { Timestamp } from './Timestamp'
import { useText } from './useText'

/** What an effect is told by: glyphs and sentences. Shopper and payout are one thought, so they share a sentence. */
const LINES: Record<Effect['code'], readonly (readonly [icon: IconName, sentence: string])[]> = {
  status_changes: [],
  shopper_charged: [['user', 'shopper_charged']],
  payout_added: [],
  shopper_refunded: [['user', 'shopper_refunded']],
  payout_deducted: [],
  authorization_released: [
    ['user', 'authorization_released'],
    ['payout', 'payout_unchanged'],
  ],
  expiry_moves: [
    ['clock', 'expiry_moves'],
    ['user', 'expiry_keeps'],
  ],
  payment_link_sent: [
    ['mail', 'payment_link_sent'],
    ['repeat', 'duplicate_keeps'],
  ],
  cannot_be_undone: [['undo', 'cannot_be_undone']],
}

/** Warnings that are more, or less, than a warning. */
const TONES: Partial<Record<Warning['code'], Tone>> = {
  chargeback_open: 'danger',
  closes_enquiry: 'success',
  below_closing_amount: 'danger',
  lost_dispute_already_paid: 'danger',
}

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
  const shopper = shopperName(order)
  const fill = (told: Effect | Warning): Record<string, ReactNode> => ({
    shopper: shopper ? <PersonText>{shopper}</PersonText> : text.t('effect.theShopper'),
    amount: 'amount' in told && <Amount value={told.amount} currency={order.currency} />,
    captured: <Amount value={order.capturedAmount} currency={order.currency} />,
    date: 'about' in told && <Timestamp iso={told.about} format="day" />,
  })
  return (
    <ul className="od-outcome-says">
      {withStatus && <StatusChange effects={effects} />}
      {effects.flatMap((effect) =>
        LINES[effect.code].map(([icon, sentence]) => {
          const key = [`effect.${sentence}.${action}`, `effect.${sentence}`].find(text.knows)
          return (
            key && (
              <Say key={key} icon={icon}>
                {text.rich(key, fill(effect))}
              </Say>
            )
          )
        }),
      )}
      {warnings.map((warning, at) => {
        const tone = TONES[warning.code] ?? 'warning'
        return (
          <Say key={at} icon={tone === 'success' ? 'check' : 'alert'} tone={tone}>
            {text.rich(`warning.${warning.code}`, fill(warning))}
          </Say>
        )
      })}
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
