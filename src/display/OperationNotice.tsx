import { forwardRef, useImperativeHandle, useRef } from 'react'
import type { ReactNode } from 'react'
import { Notice } from '../primitives/Notice'
import type { OrderSnapshot } from '../state/orderState'
import { useOrder } from '../state/useOrder'
import { DoneNotice } from './DoneNotice'
import { operationHasNotice } from './operationHasNotice'
import { RejectedNotice } from './RejectedNotice'
import { UnknownNotice } from './UnknownNotice'
import { useFocusHeir } from './useFocusHeir'
import { useText } from './useText'
import { Dismiss } from './WaysOn'

/** Props of {@link OperationNotice}. */
export interface OperationNoticeProps {
  /** Takes the most that is possible into the open form; without it "Use …" is not offered. */
  onUse?: (amount: number) => void
}

/**
 * What became of the last write, where there is something to read or to decide. It takes the focus when asked
 * (`tabIndex` −1), leaves it to somebody when it goes, and is no live region: say the news through the panel.
 */
export const OperationNotice = forwardRef<HTMLDivElement, OperationNoticeProps>(function OperationNotice(props, ref) {
  const { snapshot } = useOrder()
  if (snapshot.phase !== 'ready' || !operationHasNotice(snapshot.operation)) return null
  return <Frame ref={ref} snapshot={snapshot} {...props} />
})

const Frame = forwardRef<HTMLDivElement, NoticeOfProps>(function Frame(props, ref) {
  const own = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => own.current as HTMLDivElement)
  useFocusHeir(own)
  return (
    <div ref={own} tabIndex={-1} className="od-operation" data-is={props.snapshot.operation.is}>
      <NoticeOf {...props} />
    </div>
  )
})

interface NoticeOfProps extends OperationNoticeProps {
  snapshot: Extract<OrderSnapshot, { phase: 'ready' }>
}

function NoticeOf({ snapshot, onUse }: NoticeOfProps): ReactNode {
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

function ConflictNotice(): ReactNode {
  const text = useText()
  return (
    <Notice tone="warning" title={text.t('operation.conflictTitle')} actions={<Dismiss />}>
      {text.t('operation.conflictText')} {text.t('operation.kept')}
    </Notice>
  )
}
