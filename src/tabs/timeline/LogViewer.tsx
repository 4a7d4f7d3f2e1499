import { useState } from 'react'
import type { ReactNode } from 'react'
import { ErrorFacts } from '../../display/ErrorFacts'
import { errorWords } from '../../display/errorWords'
import { PersonText } from '../../display/PersonText'
import { useText } from '../../display/useText'
import type { LogEntry } from '../../model/logEntry'
import { Button } from '../../primitives/Button'
import { Notice } from '../../primitives/Notice'
import type { MessageKey } from '../../text/messages'
import { LogItem } from './LogItem'
import type { Logs } from './useLogs'

/** Props of {@link LogViewer}. */
export interface LogViewerProps {
  logs: Logs
  onRetry: () => void
}

/** How many requests are listed at first, and how many a press adds. */
const PAGE = 20

/** What was logged: each request and its answer, without secrets; or that it is on its way, missing, or out of reach. */
export function LogViewer({ logs, onRetry }: LogViewerProps): ReactNode {
  const text = useText()
  switch (logs.is) {
    case 'unread':
    case 'reading':
      return <p className="od-nothing">{text.t('logs.loading')}</p>
    case 'failed':
      return <Failed {...logs} onRetry={onRetry} />
    case 'read':
      return logs.entries.length === 0 ? <p className="od-nothing">{text.t('logs.empty')}</p> : <List {...logs} />
    default:
      return logs satisfies never
  }
}

function List({ entries }: { entries: readonly LogEntry[] }): ReactNode {
  const text = useText()
  const [limit, setLimit] = useState(PAGE)
  const hidden = entries.length - limit
  return (
    <>
      {entries.slice(0, limit).map((entry, at) => (
        <LogItem key={at} entry={entry} isOpen={entries.length === 1} />
      ))}
      {hidden > 0 && (
        <Button size="sm" onClick={() => setLimit(limit + PAGE)}>
          {text.t('logs.showMore', { count: Math.min(hidden, PAGE) })}
        </Button>
      )}
    </>
  )
}

/** Failures that a person can do something about; the others are told by the provider's own words, or by none. */
const WHY: Partial<Record<string, MessageKey>> = {
  offline: 'failure.offline.title',
  unauthorized: 'failure.unauthorized.title',
  rate_limited: 'failure.rate_limited.title',
  forbidden: 'operation.why.forbidden',
  unsupported: 'operation.why.unsupported',
}

function Failed({ error, onRetry }: Extract<Logs, { is: 'failed' }> & Pick<LogViewerProps, 'onRetry'>): ReactNode {
  const text = useText()
  const said = errorWords(error.messages)
  const retry = (
    <Button size="sm" onClick={onRetry}>
      {text.t('failure.retry')}
    </Button>
  )
  return (
    <Notice tone="danger" title={text.t('logs.failed')} actions={retry}>
      <p>{text.t(WHY[error.kind] ?? 'logs.failedText')}</p>
      {said.map((sentence, at) => (
        <p key={at}>
          <q className="od-said">
            <PersonText>{sentence}</PersonText>
          </q>
        </p>
      ))}
      <ErrorFacts {...error} />
    </Notice>
  )
}
