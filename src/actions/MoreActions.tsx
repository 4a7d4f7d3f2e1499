import { useId, type ReactNode } from 'react'
import { Amount } from '../display/Amount'
import { RefusalReason } from '../display/RefusalReason'
import { Timestamp } from '../display/Timestamp'
import { useText } from '../display/useText'
import type { Order } from '../model/order'
import { Icon, type IconName } from '../primitives/Icon'
import type { Action, Write } from '../rules/action'
import type { Capabilities } from '../rules/verdict'
import { useOrder } from '../state/useOrder'
import type { ActionPlaces } from './listActions'

/** Props of {@link MoreActions}. */
export interface MoreActionsProps {
  id: string
  places: ActionPlaces
  order: Order
  capabilities: Capabilities
  /** Why all of them wait, if they do, and the id of that sentence. */
  hold: { reason: string; id: string } | undefined
  onChoose: (action: Action) => void
}

const ICONS: Partial<Record<Write, IconName>> = {
  capture: 'check',
  refund: 'refund',
  release: 'release',
  cancel: 'ban',
  extend: 'clock',
  duplicate: 'repeat',
}

/** The list behind "More actions": first what can be done, then what cannot, with its reason and the way on. */
export function MoreActions({ id, places, order, capabilities, hold, onChoose }: MoreActionsProps): ReactNode {
  const text = useText()
  const listId = useId()
  const third = places.bar[2]
  const item = (action: Write, narrowOnly: boolean): ReactNode => (
    <li key={action} className="od-more-item" data-narrow-only={narrowOnly || undefined}>
      <ListButton action={action} describedBy={hold?.id} off={hold !== undefined} onPress={() => onChoose(action)} />
      <ActionHint action={action} order={order} />
    </li>
  )
  return (
    <ul id={id} className="od-more" aria-label={text.t('action.moreLabel')}>
      {third && item(third, true)}
      {places.listed.map((action) => item(action, false))}
      {places.refused.map((action) => (
        <li key={action} className="od-more-item" data-off="">
          <ListButton action={action} describedBy={`${listId}-${action}`} off onPress={() => {}} />
          <RefusalReason verdict={capabilities[action]} id={`${listId}-${action}`} onRemedy={onChoose} />
        </li>
      ))}
    </ul>
  )
}

interface ListButtonProps {
  action: Write
  describedBy: string | undefined
  off: boolean
  onPress: () => void
}

function ListButton({ action, describedBy, off, onPress }: ListButtonProps): ReactNode {
  const text = useText()
  return (
    <button
      type="button"
      className="od-more-button"
      aria-disabled={off || undefined}
      aria-describedby={describedBy}
      onClick={() => !off && onPress()}
    >
      <Icon name={ICONS[action] ?? 'more'} />
      {text.t(`action.${action}`)}
    </button>
  )
}

/** What the action would do, at the end of its row. */
function ActionHint({ action, order }: { action: Write; order: Order }): ReactNode {
  const text = useText()
  const { plan } = useOrder()
  if (action === 'duplicate') return <span className="od-more-note">{text.t('action.duplicateHint')}</span>
  if (action === 'release') {
    return (
      <span className="od-more-note">
        <Amount value={order.remainingAmount} currency={order.currency} />
      </span>
    )
  }
  const planned = action === 'extend' ? plan('extend', {}) : undefined
  if (!planned?.ok) return null
  const date = <Timestamp iso={planned.after.expiresAt} format="day" />
  return <span className="od-more-note">{text.rich('action.extendHint', { date })}</span>
}
