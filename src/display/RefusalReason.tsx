import type { ReactNode } from 'react'
import type { Action } from '../rules/action'
import type { Verdict } from '../rules/verdict'
import { Button } from '../primitives/Button'
import { useOrder } from '../state/useOrder'
import { Amount } from './Amount'
import { useText } from './useText'

/** Props of {@link RefusalReason}. */
export interface RefusalReasonProps {
  verdict: Verdict
  /** Of the sentence: what the refused control names in `aria-describedby`. */
  id: string
  /** Opens what leads on; without it the remedy is not offered. */
  onRemedy?: (action: Action) => void
}

/** Why something cannot be done now, with the way on as a button. */
export function RefusalReason({ verdict, id, onRemedy }: RefusalReasonProps): ReactNode {
  const text = useText()
  const { snapshot } = useOrder()
  if (verdict.allowed) return null
  const { remedy } = verdict
  const max = remedy && snapshot.phase === 'ready' ? maxOf(snapshot.capabilities[remedy]) : undefined
  return (
    <div className="od-why">
      <span className="od-why-text" id={id}>
        {text.explain(verdict)}
      </span>
      {remedy && onRemedy && (
        <Button size="sm" className="od-why-remedy" onClick={() => onRemedy(remedy)}>
          {text.t(`action.${remedy}`)}
          {max !== undefined && snapshot.phase === 'ready' && <Amount value={max} currency={snapshot.order.currency} />}
        </Button>
      )}
    </div>
  )
}

function maxOf(verdict: Verdict): number | undefined {
  return 'max' in verdict ? verdict.max : undefined
}
