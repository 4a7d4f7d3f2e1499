import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { Amount } from '../../display/Amount'
import { OriginLabel } from '../../display/OriginLabel'
import { PersonText } from '../../display/PersonText'
import { Timestamp } from '../../display/Timestamp'
import type { Order } from '../../model/order'
import type { OrderEvent } from '../../model/orderEvent'
import { Icon } from '../../primitives/Icon'
import { EntryBody, hasEntryBody } from './EntryBody'
import { entryAmount } from './entryAmount'
import { EntryRest } from './EntryRest'
import { EntryStatus } from './EntryStatus'
import { EntryTitle } from './EntryTitle'
import { eventLook } from './eventLook'
import { eventSubject } from './eventSubject'

/** Props of {@link TimelineEntry}. */
export interface TimelineEntryProps {
  event: OrderEvent
  order: Order
  /** Brought about by the write that was just done. */
  isNew: boolean
}

/** What is about money opens by itself. */
const OPEN_TYPES: readonly string[] = ['captured', 'refunded']

/** One event: at the start what, when and who, at the end how much and what is left; what it holds below. */
export function TimelineEntry({ event, order, isNew }: TimelineEntryProps): ReactNode {
  const id = useId()
  const [open, setOpen] = useState(OPEN_TYPES.includes(event.type))
  const subject = eventSubject(event, order)
  const [icon, tone = 'neutral'] = eventLook(event.type)
  const foldable = hasEntryBody(event, subject)
  const { amount, currency } = entryAmount(event, subject, order)
  return (
    <li className="od-event" data-type={event.type} data-new={isNew || undefined}>
      <span className="od-event-dot" data-tone={tone}>
        <Icon name={icon} size={12} />
      </span>
      <div className="od-event-main">
        <div className="od-event-row">
          <EntryTitle
            event={event}
            isNew={isNew}
            {...(foldable && { folds: id, open, onToggle: () => setOpen(!open) })}
          />
          <EntryStatus subject={subject} order={order} />
          {amount !== undefined && (
            <span className="od-event-amount">
              <Amount value={amount} currency={currency} />
            </span>
          )}
        </div>
        <div className="od-event-row">
          <p className="od-event-meta">
            <Timestamp iso={event.at} format="time" />
            <span aria-hidden="true">·</span>
            <OriginLabel origin={event.origin} />
          </p>
          <EntryRest event={event} subject={subject} order={order} />
        </div>
        {event.text && (
          <p className="od-event-text">
            <PersonText>{event.text}</PersonText>
          </p>
        )}
        {foldable && (
          <div className="od-event-body" id={id} hidden={!open}>
            {open && <EntryBody event={event} subject={subject} order={order} />}
          </div>
        )}
      </div>
    </li>
  )
}
