import type { ReactNode } from 'react'
import { type ExtraAction, type Shortcut, useActionOptions } from '../display/ActionOptions'
import { Amount } from '../display/Amount'
import { slipIntent } from '../display/loadPackingSlip'
import { RefusalReason } from '../display/RefusalReason'
import { Timestamp } from '../display/Timestamp'
import { useText } from '../display/useText'
import type { Order } from '../model/order'
import { Icon, type IconName } from '../primitives/Icon'
import type { Action, FormName } from '../rules/action'
import type { OrderSnapshot } from '../state/orderState'
import { useOrder } from '../state/useOrder'
import type { ActionPlaces } from './listActions'
import { slipHint } from './slipHint'

/** Props of {@link MoreActions}. */
export interface MoreActionsProps {
  id: string
  places: ActionPlaces
  snapshot: Extract<OrderSnapshot, { phase: 'ready' }>
  /** The id of the sentence that says why all of them wait, if they do. */
  holdId: string | undefined
  onChoose: (action: Action) => void
}

const ICONS: Partial<Record<FormName, IconName>> = {
  capture: 'check',
  refund: 'refund',
  release: 'release',
  cancel: 'ban',
  packingSlip: 'slip',
  extend: 'clock',
  duplicate: 'repeat',
}

/** The list behind "More actions": first what can be done, then what cannot, with its reason and the way on. */
export function MoreActions({ id, places, snapshot, holdId, onChoose }: MoreActionsProps): ReactNode {
  const text = useText()
  const { extra, keys } = useActionOptions()
  const { bar, listed, refused } = places
  // In a narrow panel the third of the bar stands here.
  const narrowOnly = bar.slice(2)
  const drawOurs = (action: FormName): ReactNode => {
    const isOff = refused.includes(action)
    return (
      <MoreItem
        key={action}
        icon={ICONS[action]}
        label={text.t(`action.${action}`)}
        narrowOnly={narrowOnly.includes(action)}
        isOff={isOff}
        reasonId={isOff ? `${id}-${action}` : action === 'packingSlip' ? undefined : holdId}
        shortcut={keys[action as Shortcut]}
        onChoose={() => onChoose(action)}
        {...(action === 'packingSlip' && { intent: slipIntent })}
      >
        {isOff ? (
          <RefusalReason verdict={snapshot.capabilities[action]} id={`${id}-${action}`} onRemedy={onChoose} />
        ) : (
          <span className="od-more-note">
            <ActionHint action={action} order={snapshot.order} />
          </span>
        )}
      </MoreItem>
    )
  }
  const drawExtra = ({ id: name, label, note, reason, onSelect }: ExtraAction): ReactNode => (
    <MoreItem
      key={`extra ${name}`}
      label={label}
      isOff={reason !== undefined}
      reasonId={reason === undefined ? undefined : `${id}-extra-${name}`}
      onChoose={() => onSelect(snapshot.order)}
    >
      {reason === undefined ? (
        <span className="od-more-note">{note}</span>
      ) : (
        <div className="od-why">
          <span className="od-why-text" id={`${id}-extra-${name}`}>
            {reason}
          </span>
        </div>
      )}
    </MoreItem>
  )
  return (
    <ul id={id} className="od-more" aria-label={text.t('action.moreLabel')}>
      {[...narrowOnly, ...listed].map(drawOurs)}
      {extra.filter(({ reason }) => reason === undefined).map(drawExtra)}
      {refused.map(drawOurs)}
      {extra.filter(({ reason }) => reason !== undefined).map(drawExtra)}
    </ul>
  )
}

interface MoreItemProps {
  /** @default three dots */
  icon?: IconName | undefined
  label: ReactNode
  narrowOnly?: boolean
  isOff: boolean
  /** Of the sentence that says why it cannot be pressed now. */
  reasonId: string | undefined
  shortcut?: string | undefined
  onChoose: () => void
  /** Hears that it may be pressed soon. */
  intent?: typeof slipIntent
  children: ReactNode
}

function MoreItem({ isOff, reasonId, children, ...item }: MoreItemProps): ReactNode {
  return (
    <li className="od-more-item" data-narrow-only={item.narrowOnly || undefined} data-off={isOff || undefined}>
      <button
        type="button"
        className="od-more-button"
        aria-disabled={reasonId !== undefined || undefined}
        aria-describedby={reasonId}
        aria-keyshortcuts={item.shortcut}
        onClick={() => reasonId ?? item.onChoose()}
        {...item.intent}
      >
        <Icon name={item.icon ?? 'more'} />
        {item.label}
      </button>
      {children}
    </li>
  )
}

/** What the action would do, at the end of its row. */
function ActionHint({ action, order }: { action: FormName; order: Order }): ReactNode {
  const text = useText()
  const { plan } = useOrder()
  if (action === 'duplicate') return text.t('action.duplicateHint')
  if (action === 'packingSlip') return slipHint(order, text)
  if (action === 'release') return <Amount value={order.remainingAmount} currency={order.currency} />
  const planned = action === 'extend' && plan(action, {})
  if (!planned || !planned.ok) return null
  return text.rich('action.extendHint', { date: <Timestamp iso={planned.after.expiresAt} format="day" /> })
}
