import type { ReactNode } from 'react'
import { CopyableId } from '../display/CopyableId'
import { errorWords } from '../display/errorWords'
import { PersonText } from '../display/PersonText'
import { ErrorFacts } from '../display/ErrorFacts'
import { useText } from '../display/useText'
import type { OrderError } from '../adapters/OrderError'
import { Button } from '../primitives/Button'
import { useOrder } from '../state/useOrder'

/** Props of {@link OrderFailure}. */
export interface OrderFailureProps {
  orderId: string
  error: OrderError
  refreshing: boolean
  onClose?: (() => void) | undefined
}

/** The order could not be read: what happened, what the provider said, and what to do. */
export function OrderFailure({ orderId, error, refreshing, onClose }: OrderFailureProps): ReactNode {
  const text = useText()
  const { refresh } = useOrder()
  const missing = error.kind === 'not_found'
  return (
    <div className="od-body">
      <div className="od-problem" role="alert">
        <h3 className="od-problem-title">{text.t(`failure.${error.kind}.title`)}</h3>
        <p className="od-problem-text">{text.t(`failure.${error.kind}.text`)}</p>
        {missing && <CopyableId field="orderId" value={orderId} />}
        {errorWords(error.messages).map((sentence) => (
          <blockquote key={sentence} className="od-problem-said">
            <PersonText>{sentence}</PersonText>
          </blockquote>
        ))}
        <ErrorFacts {...error} />
        <div className="od-problem-actions">
          <Button icon="refresh" busy={refreshing} onClick={() => void refresh()}>
            {text.t('failure.retry')}
          </Button>
          {missing && onClose && <Button onClick={onClose}>{text.t('failure.close')}</Button>}
        </div>
      </div>
    </div>
  )
}
