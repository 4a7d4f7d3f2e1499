import type { ReactNode } from 'react'
import { useNow } from '../../display/useNow'
import { useText } from '../../display/useText'
import type { OrderEvent } from '../../model/orderEvent'
import { NO_DATE, zoneName } from '../../text/formatDate'
import { daysAgo } from '../../text/relativeTime'
import { timelineDays, type TimelineDay } from './timelineDays'

/** Props of {@link EventDays}. */
export interface EventDaysProps {
  /** The latest first. */
  events: readonly OrderEvent[]
  /** Names the time zone beside the first day. */
  withZone: boolean
  children: (event: OrderEvent) => ReactNode
}

/** Events under the names of their days. */
export function EventDays({ events, withZone, children }: EventDaysProps): ReactNode {
  const text = useText()
  return timelineDays(events, text.timeZone).map((day, at) => (
    <section key={day.key} className="od-day">
      <DayHead day={day} withZone={withZone && at === 0} />
      <ol className="od-day-events">{day.events.map(children)}</ol>
    </section>
  ))
}

function DayHead({ day: { key, events }, withZone }: { day: TimelineDay; withZone: boolean }): ReactNode {
  const text = useText()
  const isDated = key !== NO_DATE
  const at = events[0]?.at ?? ''
  const now = useNow()
  return (
    <div className="od-day-head">
      <h3 className="od-day-title">{isDated ? text.day(at) : text.t('timeline.undated')}</h3>
      {isDated && <span>{daysAgo(at, now, text.timeZone, text.locale)}</span>}
      {withZone && <span className="od-end">{text.t('timeline.zone', { zone: zoneName(text.timeZone) })}</span>}
    </div>
  )
}
