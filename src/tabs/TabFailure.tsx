import type { ReactNode } from 'react'
import { useText } from '../display/useText'
import type { MessageKey } from '../text/messages'
import { Button } from '../primitives/Button'
import type { OrderSnapshot } from '../state/orderState'
import { useOrder } from '../state/useOrder'

/** The short failure of a tab that stands alone: what happened, and Retry. */
export function TabFailure({ error, refreshing }: Extract<OrderSnapshot, { phase: 'failed' }>): ReactNode {
  const text = useText()
  const { retry } = useOrder()
  const title = `failure.${error.kind}.title` as MessageKey
  const words = `failure.${error.kind}.text` as MessageKey
  return (
    <div className="od-problem" role="alert">
      <h3 className="od-problem-title">{text.t(title in text.messages ? title : 'failure.server.title')}</h3>
      <p className="od-problem-text">{text.t(words in text.messages ? words : 'failure.server.text')}</p>
      <div className="od-problem-actions">
        <Button size="sm" icon="refresh" busy={refreshing} onClick={() => void retry()}>
          {text.t('failure.retry')}
        </Button>
      </div>
    </div>
  )
}
