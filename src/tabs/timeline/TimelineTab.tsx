import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useNow } from '../../display/useNow'
import { useText } from '../../display/useText'
import { deriveEvents } from '../../model/deriveEvents'
import { Button } from '../../primitives/Button'
import { daysAgo } from '../../text/relativeTime'
import { NO_DATE, zoneName } from '../../text/formatDate'
import { TabFrame } from '../TabFrame'
import type { ReadyOrder } from '../TabFrame'
import { TimelineEntry } from './TimelineEntry'
import { timelineDays } from './timelineDays'
import type { TimelineDay } from './timelineDays'
import { useNewEvents } from './useNewEvents'

/** Thousands of events would make the tab slow to open; the latest are what people come for. */
const PAGE = 50

/** All that happened to the order, the latest first, by day in the shop's time zone. */
export function TimelineTab(): ReactNode {
  return <TabFrame tab="timeline" view={Timeline} />
}

function Timeline({ ready }: { ready: ReadyOrder }): ReactNode {
  const text = useText()
  const { order, operation } = ready
  const events = useMemo(() => deriveEvents(order), [order])
  const fresh = useNewEvents(events, operation)
  const [limit, setLimit] = useState(PAGE)
  const hidden = Math.max(0, events.length - limit)
  const days = useMemo(() => timelineDays(events, text.timeZone, limit), [events, limit, text.timeZone])
  const isEmpty = order.createdAt === '' && events.length <= 1
  if (isEmpty) return <EmptyTimeline />
  return (
    <div className="od-timeline">
      {days.map((day, at) => (
        <section key={day.key} className="od-day">
          <DayHead day={day} isFirst={at === 0} />
          <ol className="od-day-events">
            {day.events.map((event, position) => (
              <TimelineEntry key={`${event.id}-${position}`} event={event} order={order} isNew={fresh.has(event)} />
            ))}
          </ol>
        </section>
      ))}
      {hidden > 0 && (
        <Button className="od-timeline-more" size="sm" onClick={() => setLimit(limit + PAGE)}>
          {text.t('timeline.showEarlier', { count: Math.min(hidden, PAGE) })}
        </Button>
      )}
    </div>
  )
}

function DayHead({ day: { key, events }, isFirst }: { day: TimelineDay; isFirst: boolean }): ReactNode {
  const text = useText()
  const isDated = key !== NO_DATE
  const at = events[0]?.at ?? ''
  const now = useNow()
  return (
    <div className="od-day-head">
      <h3 className="od-day-title">{isDated ? text.day(at) : text.t('timeline.undated')}</h3>
      {isDated && <span>{daysAgo(at, now, text.timeZone, text.locale)}</span>}
      {isFirst && <span className="od-end">{text.t('timeline.zone', { zone: zoneName(text.timeZone) })}</span>}
    </div>
  )
}

function EmptyTimeline(): ReactNode {
  const text = useText()
  return (
    <div className="od-empty">
      <strong className="od-empty-title">{text.t('timeline.empty')}</strong>
      {text.t('timeline.emptyText')}
    </div>
  )
}
