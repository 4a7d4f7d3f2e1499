import { memo, useContext, useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Amount } from '../../display/Amount'
import { OriginLabel } from '../../display/OriginLabel'
import { PersonText } from '../../display/PersonText'
import { Slot } from '../../display/Slot'
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
import { focusEntry } from './focusEntry'
import { TimelineContext } from './TimelineContext'
import type { Arrival } from './useArrival'
import { useLogsWay } from './useLogsWay'

/** Props of {@link TimelineEntry}. */
export interface TimelineEntryProps {
  event: OrderEvent
  order: Order
  /** Brought about by the write that was just done. */
  isNew: boolean
  /** The permalink names it. */
  isCurrent: boolean
  /** A way led to it: it opens and comes into view. */
  arrival: Arrival | undefined
}

/** What is about money opens by itself. */
const OPEN_TYPES: readonly string[] = ['captured', 'refunded']

/** One event: at the start what, when and who, at the end how much and what is left; what it holds below. */
export const TimelineEntry = memo(function TimelineEntry(props: TimelineEntryProps): ReactNode {
  const { event, order, isNew, isCurrent, arrival } = props
  const id = useId()
  const { open, toggle, entry } = useEntry(props)
  const subject = eventSubject(event, order)
  const logs = useLogsWay(event, order)
  const [icon, tone = 'neutral'] = eventLook(event.type)
  const foldable = logs !== undefined || hasEntryBody(event, subject)
  const { amount, currency } = entryAmount(event, subject, order)
  return (
    <li
      ref={entry}
      className="od-event"
      data-type={event.type}
      data-new={isNew || undefined}
      data-current={isCurrent || undefined}
      data-reached={arrival?.withFocus || undefined}
      aria-current={isCurrent || undefined}
    >
      <span className="od-event-dot" data-tone={tone}>
        <Icon name={icon} size={12} />
      </span>
      <div className="od-event-main">
        <div className="od-event-row">
          <EntryTitle event={event} isNew={isNew} {...(foldable && { folds: id, open, onToggle: toggle })} />
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
            {open && <EntryBody event={event} subject={subject} order={order} logs={logs} />}
          </div>
        )}
        <Slot name="timeline.entry.end" event={event} />
      </div>
    </li>
  )
})

function useEntry({ event: { id, type }, isCurrent, arrival }: TimelineEntryProps) {
  const { toggled } = useContext(TimelineContext)
  const [open, setOpen] = useState(OPEN_TYPES.includes(type) || isCurrent || arrival !== undefined)
  const [arrived, setArrived] = useState(arrival)
  const entry = useRef<HTMLLIElement>(null)
  // State that follows from a prop: React renders again at once, before anything is shown.
  if (arrived !== arrival) {
    setArrived(arrival)
    if (arrival) setOpen(true)
  }
  useEffect(() => {
    if (!arrival || !entry.current) return
    // jsdom, where hosts test, has no such method.
    ;(entry.current as Partial<HTMLLIElement>).scrollIntoView?.({ block: 'start' })
    if (arrival.withFocus) focusEntry(entry.current)
  }, [arrival])
  const toggle = (): void => {
    setOpen(!open)
    toggled(id, !open)
  }
  return { open, toggle, entry }
}
