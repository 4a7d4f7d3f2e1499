import type { ReactNode } from 'react'
import { Button } from '../primitives/Button'
import { Notice } from '../primitives/Notice'
import { SafeLink } from '../primitives/SafeLink'
import type { Operation } from '../state/orderState'
import { useOrderSettings } from '../state/OrderProvider'
import { CopyableId } from './CopyableId'
import { linkOf } from './linkOf'
import { useText } from './useText'
import { CheckAgain, Dismiss } from './WaysOn'

/** Props of {@link DoneNotice}. */
export interface DoneNoticeProps {
  operation: Extract<Operation, { is: 'done' }>
}

/** Done, with something left to do: a payment link to pass on, or an order that could not be read again. */
export function DoneNotice({ operation }: DoneNoticeProps): ReactNode {
  const text = useText()
  const { unrefreshed, intent } = operation
  return (
    <>
      {intent.command.type === 'duplicate' && <DuplicateNotice result={operation.result ?? {}} />}
      {unrefreshed && <Notice tone="warning" title={text.t('operation.notRefreshed')} actions={<CheckAgain />} />}
    </>
  )
}

function DuplicateNotice({ result }: { result: NonNullable<DoneNoticeProps['operation']['result']> }): ReactNode {
  const text = useText()
  const { orderId, paymentLink, expiresAt } = result
  const actions = (
    <>
      {paymentLink && <CopyableId field="paymentLink" value={paymentLink} shown={text.t('copy.paymentLink')} />}
      {orderId && <NewOrderLink orderId={orderId} />}
      <Dismiss />
    </>
  )
  return (
    <Notice tone="success" title={text.t('operation.done.duplicate')} actions={actions}>
      {expiresAt
        ? text.t('operation.duplicateUntil', { date: text.dateTime(expiresAt) })
        : text.t('operation.duplicateText')}
    </Notice>
  )
}

/** A link where the host has a page for orders, else a button that asks the host to open it. */
function NewOrderLink({ orderId }: { orderId: string }): ReactNode {
  const text = useText()
  const { links, onOpen } = useOrderSettings()
  const href = linkOf(links, 'order', orderId)
  if (href) return <SafeLink href={href}>{text.t('operation.openDuplicate')}</SafeLink>
  if (!onOpen) return null
  return (
    <Button size="sm" onClick={() => onOpen(orderId)}>
      {text.t('operation.openDuplicate')}
    </Button>
  )
}
