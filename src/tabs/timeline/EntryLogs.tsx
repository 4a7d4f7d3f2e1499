import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useNow } from '../../display/useNow'
import { useText } from '../../display/useText'
import { LOGS_KEPT } from '../../model/logEntry'
import type { Order } from '../../model/order'
import type { OrderEvent } from '../../model/orderEvent'
import { Button } from '../../primitives/Button'
import { Icon } from '../../primitives/Icon'
import type { EventSubject } from './eventSubject'
import { LogViewer } from './LogViewer'
import { useLogs } from './useLogs'
import type { LogsWay } from './useLogsWay'

/** Props of {@link EntryLogs}. */
export interface EntryLogsProps {
  event: OrderEvent
  subject: EventSubject
  order: Order
  way: LogsWay
  /** Stands before the button, in its row. */
  before?: ReactNode
  /** Stands under that row, above the log. */
  below?: ReactNode
}

/** The way to the developers' log of an event: a link to the host's page, or what was logged, unfolded in place. */
export function EntryLogs({ event, subject, order, way, before, below }: EntryLogsProps): ReactNode {
  const text = useText()
  const id = useId()
  const [open, setOpen] = useState(false)
  const { logs, read } = useLogs(event, subject, order.id)
  const isGone = Date.parse(event.at) < useNow().getTime() - LOGS_KEPT
  const toggle = (): void => {
    setOpen(!open)
    if (!open && logs.is !== 'reading' && logs.is !== 'read') read()
  }
  return (
    <>
      <div className="od-event-tools">
        {before}
        {way === 'here' ? (
          <Button
            kind="quiet"
            size="sm"
            icon="logs"
            off={isGone}
            aria-expanded={isGone ? undefined : open}
            {...(isGone ? { 'aria-describedby': id } : { 'aria-controls': id })}
            onClick={toggle}
          >
            {text.t('logs.view')}
          </Button>
        ) : (
          <a className="od-button" data-kind="quiet" data-size="sm" {...way} aria-describedby={isGone ? id : undefined}>
            <Icon name="logs" />
            {text.t('logs.view')}
          </a>
        )}
        {isGone && (
          <span className="od-hint" id={id}>
            {text.t('logs.kept')}
          </span>
        )}
      </div>
      {below}
      {!isGone && way === 'here' && (
        <div className="od-logs" id={id} hidden={!open} role="group" aria-label={text.t('logs.title')}>
          {open && <LogViewer logs={logs} onRetry={read} />}
        </div>
      )}
    </>
  )
}
