import type { ReactNode } from 'react'
import { Button } from '../primitives/Button'
import { Notice } from '../primitives/Notice'
import type { Operation, OrderSnapshot } from '../state/orderState'
import { useOrder } from '../state/useOrder'
import { commandText } from './commandText'
import { CopyableId } from './CopyableId'
import { FactList } from './FactList'
import { useText } from './useText'
import { CheckAgain, Dismiss } from './WaysOn'

/** Props of {@link UnknownNotice}. */
export interface UnknownNoticeProps {
  snapshot: Extract<OrderSnapshot, { phase: 'ready' }>
  operation: Extract<Operation, { is: 'unknown' }>
}

/**
 * The answer was lost, so nobody knows. Reading again is always offered, the same request only where the backend
 * honours its key, and "It did not happen" only after a read that is newer than the last attempt.
 */
export function UnknownNotice({ snapshot, operation }: UnknownNoticeProps): ReactNode {
  const text = useText()
  const { retry } = useOrder()
  const { intent, checkedAt, repeatable } = operation
  const what = commandText(intent.command, text, snapshot.order)
  const actions = (
    <>
      <CheckAgain />
      {repeatable && (
        <Button size="sm" onClick={() => void retry()}>
          {text.t('operation.retry')}
        </Button>
      )}
      {checkedAt !== undefined && <Dismiss says="didNotHappen" />}
    </>
  )
  return (
    <Notice tone="warning" icon="question" title={text.t('operation.unknownTitle')} actions={actions}>
      <p>
        {text.t('operation.unknownText', { what, time: text.time(intent.createdAt) })}{' '}
        {text.t('operation.unknownCheck')} {repeatable && text.t('operation.unknownRetry')}{' '}
        {checkedAt !== undefined && text.t('operation.unknownDidNotHappen')}
      </p>
      {checkedAt !== undefined && <p>{text.t('operation.lastChecked', { time: text.time(checkedAt) })}</p>}
      <FactList
        part="od-operation-facts"
        rows={[['operation.requestKey', <CopyableId key="key" field="requestKey" value={intent.key} short />]]}
      />
    </Notice>
  )
}
