import type { OrderError } from 'order-drawer'
import { ListNote } from './ListNote'

/** Props of {@link OrdersFailure}. */
export interface OrdersFailureProps {
  error: OrderError
  /** Orders that were read before are still shown. */
  isStale: boolean
  onRetry: () => void
  onSignedOut: () => void
}

/** Why there is no list, or why the one that is shown is not fresh. */
export function OrdersFailure({ error, isStale, onRetry, onSignedOut }: OrdersFailureProps) {
  const { title, text, action } = wordsOf(error)
  const press = error.kind === 'unauthorized' ? onSignedOut : onRetry
  if (!isStale) {
    return (
      <div role="alert">
        <ListNote title={title} text={text} action={action} onAction={press} />
      </div>
    )
  }
  return (
    <p className="admin-stale" role="alert">
      {title}. What is shown was read before.
      <button type="button" onClick={press}>
        {action}
      </button>
    </p>
  )
}

function wordsOf({ kind, messages = [], correlationId }: OrderError): { title: string; text: string; action: string } {
  if (kind === 'unauthorized') {
    return { title: 'You are signed out', text: 'Sign in again to see the orders.', action: 'Sign in again' }
  }
  if (kind === 'validation') {
    return { title: 'This list does not exist', text: 'The address may be old.', action: 'Show the first page' }
  }
  const said = kind === 'network' ? ['The server does not answer.'] : messages
  const trace = correlationId === undefined ? [] : [`Correlation ID ${correlationId}`]
  return { title: 'The orders could not be read', text: [...said, ...trace].join(' '), action: 'Retry' }
}
