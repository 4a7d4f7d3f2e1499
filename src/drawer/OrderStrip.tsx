import type { ReactNode } from 'react'
import { useText } from '../display/useText'
import { Button } from '../primitives/Button'
import { Strip } from '../primitives/Strip'
import type { Verdict } from '../rules/verdict'
import { useOrder } from '../state/useOrder'

/** One line under the top bar: amounts that contradict each other, or an order that may be old and can be read again. */
export function OrderStrip(): ReactNode {
  const text = useText()
  const { snapshot, refresh } = useOrder()
  if (snapshot.phase !== 'ready') return null
  const contradiction = Object.values(snapshot.capabilities).find(isContradiction)
  if (contradiction && !snapshot.stale) {
    return (
      <Strip tone="danger" icon="alert" role="status">
        {text.explain(contradiction)}
      </Strip>
    )
  }
  if (!snapshot.stale) return null
  const { stale, readAt, refreshing } = snapshot
  const offline = stale.kind === 'offline'
  return (
    <Strip tone={offline ? 'neutral' : 'warning'} icon={offline ? 'offline' : 'alert'} role="status">
      <span>{text.t(offline ? 'header.offline' : 'header.stale', { time: text.time(readAt) })}</span>
      <Button size="sm" kind="quiet" className="od-end" busy={refreshing} onClick={() => void refresh()}>
        {text.t('failure.retry')}
      </Button>
    </Strip>
  )
}

function isContradiction(verdict: Verdict): boolean {
  return !verdict.allowed && verdict.reason === 'inconsistent_data'
}
