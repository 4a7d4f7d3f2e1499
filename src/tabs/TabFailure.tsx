import type { ReactNode } from 'react'
import { Problem } from '../display/Problem'
import { useText } from '../display/useText'
import type { OrderSnapshot } from '../state/orderState'
import { useOrder } from '../state/useOrder'

/** The short failure of a tab that stands alone: what happened, and Retry. */
export function TabFailure({ error, refreshing }: Extract<OrderSnapshot, { phase: 'failed' }>): ReactNode {
  const text = useText()
  const { retry } = useOrder()
  return (
    <Problem title={text.t(`failure.${error.kind}.title`)} busy={refreshing} onRetry={() => void retry()}>
      {text.t(`failure.${error.kind}.text`)}
    </Problem>
  )
}
