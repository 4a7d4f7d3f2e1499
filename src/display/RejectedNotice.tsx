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
  const { retry } = useOrder()
  const { error, intent, retryAt } = operation
  const wait = useRetryDelay(retryAt)
  const said = errorWords(error.messages)
  const possible = mostPossible(snapshot, operation)
  const amount = possible === undefined ? '' : text.money(possible, snapshot.order.currency)
  const actions = (
    <>
      {possible !== undefined && onUse && (
        <Button size="sm" onClick={() => onUse(possible)}>
          {text.t('amount.use', { amount })}
        </Button>
      )}
      {(retryAt !== undefined || AGAIN.includes(error.kind)) && (
        <Button size="sm" off={wait > 0} onClick={() => void retry()}>
          {wait > 0 ? text.t('operation.retryIn', { seconds: wait }) : text.t('operation.retry')}
        </Button>
      )}
      <Dismiss />
    </>
  )
  return (
    <Notice tone="danger" title={text.t(`operation.rejected.${intent.command.type}`)} actions={actions}>
      {said.length === 0 && <p>{text.word('operation.why', error.kind)}</p>}
      {said.map((sentence, at) => (
        <p key={at}>
          <q className="od-said">
            <PersonText>{sentence}</PersonText>
          </q>
        </p>
      ))}
      {possible !== undefined && (
        <p>{text.t(`operation.readAgain.${intent.command.type === 'refund' ? 'refund' : 'capture'}`, { amount })}</p>
      )}
      <ErrorFacts {...error} />
    </Notice>
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
