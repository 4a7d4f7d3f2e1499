import type { ReactNode } from 'react'
import { CopyableId } from '../../display/CopyableId'
import type { CopyField } from '../../display/CopyableId'
import { FactList } from '../../display/FactList'
import { useText } from '../../display/useText'
import type { Order } from '../../model/order'

/** All that the order is called, each to be copied. A reference that is missing says so, an id that is missing is left out. */
export function OrderReferences({ order }: { order: Order }): ReactNode {
  const text = useText()
  const copyable = (field: CopyField, value: string | undefined): ReactNode =>
    value && <CopyableId field={field} value={value} />
  const none = <span className="od-subtle">{text.t('fact.none')}</span>
  return (
    <FactList
      rows={[
        ['field.merchantReference1', copyable('merchantReference1', order.merchantReference1) || none],
        ['field.merchantReference2', copyable('merchantReference2', order.merchantReference2) || none],
        ['fact.orderId', copyable('orderId', order.id)],
        ['fact.merchantId', copyable('merchantId', order.merchantId)],
        ['fact.shortReference', copyable('shortReference', order.shortReference)],
      ]}
    />
  )
}
