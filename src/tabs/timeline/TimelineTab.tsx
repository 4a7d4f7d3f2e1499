import { Fragment, useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useText } from '../../display/useText'
import type { OrderEvent } from '../../model/orderEvent'
import { Button } from '../../primitives/Button'
import { TabFrame } from '../TabFrame'
import type { ReadyOrder } from '../TabFrame'
import { focusEntry } from './focusEntry'
import { TimelineContext } from './TimelineContext'
import { EventDays } from './EventDays'
import { TimelineEntry } from './TimelineEntry'
import { TimelineFilter } from './TimelineFilter'
import { PAGE, type TimelineSpan } from './timelineSpans'
import { useTimelineSteps } from './useTimelineSteps'
import { useTimelineView } from './useTimelineView'

/** All that happened to the order, the latest first, by day in the shop's time zone. */
export function TimelineTab(): ReactNode {
  return <TabFrame tab="timeline" view={Timeline} />
}

function Timeline({ ready }: { ready: ReadyOrder }): ReactNode {
  const text = useText()
  const { order } = ready
  const { events, wanted, spans, travel, fresh, keys, ...view } = useTimelineView(ready)
  const steps = useTimelineSteps(order.id, travel)
  const { root, focusOn } = useEntryFocus(spans.flatMap(({ from, to }) => wanted.slice(from, to)))
  if (order.createdAt === '' && events.length <= 1)
    return <Empty title="timeline.empty">{text.t('timeline.emptyText')}</Empty>
  const [current, arrived] = [travel.current, travel.arrival?.eventId].map(
    (id) => id && events.find((event) => event.id === id),
  )
  const showMore = (span: TimelineSpan): void => {
    focusOn(wanted[span.to])
    view.showMore(span)
  }
  const showAll = (): void => {
    // The button goes, so the focus goes where the choice was made.
    root.current?.querySelector('select')?.focus()
    view.choose({})
  }
  return (
    <TimelineContext.Provider value={steps}>
      <div className="od-timeline" ref={root}>
        <TimelineFilter {...view} onFilterChange={view.choose} count={wanted.length} total={events.length} />
        {wanted.length === 0 && (
          <Empty title="timeline.noMatch">
            <Button size="sm" onClick={showAll}>
              {text.t('timeline.showAll')}
            </Button>
          </Empty>
        )}
        {spans.map((span, at) => (
          <Fragment key={span.from}>
            <EventDays events={wanted.slice(span.from, span.to)} withZone={at === 0}>
              {(event) => (
                <TimelineEntry
                  key={keys.get(event)}
                  event={event}
                  order={order}
                  isNew={fresh.has(event)}
                  isCurrent={event === current}
                  arrival={event === arrived ? travel.arrival : undefined}
                />
              )}
            </EventDays>
            <ShowEarlier hidden={(spans[at + 1]?.from ?? wanted.length) - span.to} onPress={() => showMore(span)} />
          </Fragment>
        ))}
      </div>
    </TimelineContext.Provider>
  )
}

function ShowEarlier({ hidden, onPress }: { hidden: number; onPress: () => void }): ReactNode {
  const text = useText()
  if (hidden <= 0) return null
  return (
    <Button className="od-timeline-more" size="sm" onClick={onPress}>
      {text.t('timeline.showEarlier', { count: Math.min(hidden, PAGE) })}
    </Button>
  )
}

/** The focus of a press that brings in entries goes to the first of them, once it is there. */
function useEntryFocus(shown: readonly OrderEvent[]) {
  const root = useRef<HTMLDivElement>(null)
  const next = useRef<OrderEvent>(undefined)
  useEffect(() => {
    const at = next.current ? shown.indexOf(next.current) : -1
    if (at < 0) return
    next.current = undefined
    focusEntry(root.current?.querySelectorAll('.od-event')[at])
  })
  return { root, focusOn: (event: OrderEvent | undefined) => (next.current = event) }
}

function Empty({ title, children }: { title: 'timeline.empty' | 'timeline.noMatch'; children: ReactNode }): ReactNode {
  const text = useText()
  return (
    <div className="od-empty">
      <strong className="od-empty-title">{text.t(title)}</strong>
      {children}
    </div>
  )
}
