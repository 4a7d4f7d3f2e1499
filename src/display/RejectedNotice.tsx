import type { ReactNode } from 'react'
import { Button } from '../primitives/Button'
import { Notice } from '../primitives/Notice'
import type { Operation, OrderSnapshot } from '../state/orderState'
import { useOrder } from '../state/useOrder'
import { ErrorFacts } from './ErrorFacts'
import { errorWords } from './errorWords'
import { PersonText } from './PersonText'
import { useRetryDelay } from './useRetryDelay'
import { useText } from './useText'
import { Dismiss } from './WaysOn'

type Rejected = Extract<Operation, { is: 'rejected' }>
type Ready = Extract<OrderSnapshot, { phase: 'ready' }>

/** Props of {@link RejectedNotice}. */
export interface RejectedNoticeProps {
  snapshot: Ready
  operation: Rejected
  onUse?: (amount: number) => void
}

/** Refused, and known not to have happened: what the provider said, and the ways on. */
export function RejectedNotice({ snapshot, operation, onUse }: RejectedNoticeProps): ReactNode {
  const text = useText()
  const { error, intent, retryAt } = operation
  const said = errorWords(error.messages)
  const possible = mostPossible(snapshot, operation)
  return (
    <Notice
      tone="danger"
      title={text.t(`operation.rejected.${intent.command.type}`)}
      actions={<RejectedActions key={retryAt} operation={operation} use={onUse && possible} onUse={onUse} />}
    >
      {said.length === 0 && <p>{text.word('operation.why', error.kind)}</p>}
      {said.map((sentence, at) => (
        <p key={at}>
          <q className="od-said">
            <PersonText>{sentence}</PersonText>
          </q>
        </p>
      ))}
      {possible !== undefined && (
        <p>
          {text.t(`operation.readAgain.${intent.command.type === 'refund' ? 'refund' : 'capture'}`, {
            amount: text.money(possible, snapshot.order.currency),
          })}
        </p>
      )}
      <ErrorFacts {...error} />
    </Notice>
  )
}

function RejectedActions(props: {
  operation: Rejected
  use: number | undefined
  onUse: RejectedNoticeProps['onUse']
}): ReactNode {
  const { operation, use, onUse } = props
  const text = useText()
  const { retry, snapshot } = useOrder()
  const wait = useRetryDelay(operation.retryAt)
  const currency = snapshot.phase === 'ready' ? snapshot.order.currency : ''
  return (
    <>
      {use !== undefined && (
        <Button size="sm" onClick={() => onUse?.(use)}>
          {text.t('amount.use', { amount: text.money(use, currency) })}
        </Button>
      )}
      {(operation.retryAt !== undefined || AGAIN.includes(operation.error.kind)) && (
        <Button size="sm" off={wait > 0} onClick={() => void retry()}>
          {wait > 0 ? text.t('operation.retryIn', { seconds: wait }) : text.t('operation.retry')}
        </Button>
      )}
      <Dismiss />
    </>
  )
}

/** Refusals that pass: the same request may well be taken later. */
const AGAIN: readonly string[] = ['rate_limited', 'offline', 'unauthorized']

/** What is still possible after the order was read again, if that is less than was wanted. */
function mostPossible({ capabilities, refreshing }: Ready, { intent: { command } }: Rejected): number | undefined {
  if (refreshing || (command.type !== 'capture' && command.type !== 'refund')) return undefined
  const { max } = capabilities[command.type]
  return max !== undefined && max > 0 && max < command.amount ? max : undefined
}
