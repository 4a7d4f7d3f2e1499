import type { ReactNode } from 'react'
import { Button } from '../primitives/Button'
import { useOrder } from '../state/useOrder'
import { useText } from './useText'

/** Reads the order again, to look for what became of a write. */
export function CheckAgain(): ReactNode {
  const text = useText()
  const { snapshot, refresh } = useOrder()
  const busy = snapshot.phase === 'ready' && snapshot.refreshing
  return (
    <Button size="sm" icon="refresh" busy={busy} onClick={() => void refresh()}>
      {text.t('operation.checkAgain')}
    </Button>
  )
}

/** Lets the matter of the last write rest. */
export function Dismiss({ says = 'dismiss' }: { says?: 'dismiss' | 'didNotHappen' }): ReactNode {
  const text = useText()
  const { abandon } = useOrder()
  return (
    <Button size="sm" kind="quiet" onClick={abandon}>
      {text.t(`operation.${says}`)}
    </Button>
  )
}
