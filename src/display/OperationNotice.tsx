import { forwardRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../primitives/Button'
import { Notice } from '../primitives/Notice'
import type { OrderSnapshot } from '../state/orderState'
import { useOrder } from '../state/useOrder'
import { DoneNotice } from './DoneNotice'
import { operationHasNotice } from './operationHasNotice'
import { RejectedNotice } from './RejectedNotice'
import { UnknownNotice } from './UnknownNotice'
import { useText } from './useText'

/** Props of {@link OperationNotice}. */
export interface OperationNoticeProps {
  /** Takes the most that is possible into the open form; without it "Use …" is not offered. */
  onUse?: (amount: number) => void
}

/**
 * What became of the last write, where there is something to read or to decide. It takes the focus when asked
 * (`tabIndex` −1) and is no live region: say the news through the panel.
 */
export const OperationNotice = forwardRef<HTMLDivElement, OperationNoticeProps>(function OperationNotice(props, ref) {
  const { snapshot } = useOrder()
  if (snapshot.phase !== 'ready' || !operationHasNotice(snapshot.operation)) return null
  return (
    <div ref={ref} tabIndex={-1} className="od-operation" data-is={snapshot.operation.is}>
      <NoticeOf snapshot={snapshot} {...props} />
    </div>
  )
})

function NoticeOf({ snapshot, onUse }: OperationNoticeProps & { snapshot: ReadySnapshot }): ReactNode {
  const { operation } = snapshot
  switch (operation.is) {
    case 'idle':
    case 'sending':
      return null
    case 'rejected':
      return <RejectedNotice snapshot={snapshot} operation={operation} {...(onUse && { onUse })} />
    case 'conflict':
      return <ConflictNotice />
    case 'unknown':
      return <UnknownNotice snapshot={snapshot} operation={operation} />
    case 'done':
      return <DoneNotice operation={operation} />
    default:
      return operation satisfies never
  }
}

type ReadySnapshot = Extract<OrderSnapshot, { phase: 'ready' }>

function ConflictNotice(): ReactNode {
  const text = useText()
  const { abandon } = useOrder()
  const dismiss = (
    <Button size="sm" onClick={abandon}>
      {text.t('operation.dismiss')}
    </Button>
  )
  return (
    <Notice tone="warning" title={text.t('operation.conflictTitle')} actions={dismiss}>
      {text.t('operation.conflictText')} {text.t('operation.kept')}
    </Notice>
  )
}
