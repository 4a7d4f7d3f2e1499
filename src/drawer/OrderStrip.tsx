import type { ReactNode } from 'react'
import { useText } from '../display/useText'
import { Button } from '../primitives/Button'
import { Strip } from '../primitives/Strip'
import { useOrder } from '../state/useOrder'

/** One line under the top bar when the order shown may be old: when it was read, and a way to read it again. */
export function OrderStrip(): ReactNode {
  const text = useText()
  const { snapshot, refresh } = useOrder()
  if (snapshot.phase !== 'ready' || !snapshot.stale) return null
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
