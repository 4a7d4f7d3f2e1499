import { useState } from 'react'
import type { ReactNode } from 'react'
import { CopyableId } from '../../display/CopyableId'
import { Timestamp } from '../../display/Timestamp'
import { useText } from '../../display/useText'
import type { LogEntry } from '../../model/logEntry'
import { Chip } from '../../primitives/Chip'
import { Disclosure } from '../../primitives/Disclosure'
import { LogText } from './LogText'
import { maskedLine } from './maskedText'

/** From here on an HTTP status says that something went wrong. */
const WRONG = 400

/** One request and its answer: what for, with what result, and when; where to, and both bodies, unfold. */
export function LogItem({ entry, isOpen }: { entry: LogEntry; isOpen: boolean }): ReactNode {
  const text = useText()
  const [open, setOpen] = useState(isOpen)
  const { at, method = '', url = '', status, correlationId } = entry
  const action = maskedLine(entry.action) || method || '—'
  const label = (
    <>
      <bdi className="od-log-action">{action}</bdi>
      {status !== undefined && <Chip tone={status >= WRONG ? 'danger' : undefined}>{String(status)}</Chip>}
      <Timestamp iso={at} format="time" />
    </>
  )
  return (
    <div className="od-log">
      <Disclosure open={open} onOpenChange={setOpen} label={label}>
        {(method || url) && (
          <p className="od-log-address">
            <bdi className="od-mono" translate="no">
              {`${method} ${maskedLine(url)}`.trim()}
            </bdi>
          </p>
        )}
        {correlationId && (
          <p className="od-log-address">
            {text.t('failure.correlationId')} <CopyableId field="correlationId" value={correlationId} />
          </p>
        )}
        <LogText part="request" action={action} body={entry.request} />
        <LogText part="response" action={action} body={entry.response} />
      </Disclosure>
    </div>
  )
}
