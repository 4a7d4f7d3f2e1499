import type { ReactNode } from 'react'
import { CopyableId } from '../../display/CopyableId'
import type { CopyField } from '../../display/CopyableId'
import { useText } from '../../display/useText'
import type { Order } from '../../model/order'
import { Fact, Facts } from '../../primitives/Facts'
import type { MessageKey } from '../../text/messages'

/** All that the order is called, each to be copied. A reference that is missing says so, an id that is missing is left out. */
export function OrderReferences({ order }: { order: Order }): ReactNode {
  return (
    <Facts>
      <Reference field="merchantReference1" label="field.merchantReference1" value={order.merchantReference1} always />
      <Reference field="merchantReference2" label="field.merchantReference2" value={order.merchantReference2} always />
      <Reference field="orderId" label="fact.orderId" value={order.id} always />
      <Reference field="merchantId" label="fact.merchantId" value={order.merchantId} />
      <Reference field="shortReference" label="fact.shortReference" value={order.shortReference} />
    </Facts>
  )
}

interface ReferenceProps {
  field: CopyField
  label: MessageKey
  value: string | undefined
  always?: boolean
}

function Reference({ field, label, value, always = false }: ReferenceProps): ReactNode {
  const text = useText()
  if (!value && !always) return null
  return (
    <Fact label={text.t(label)}>
      {value ? <CopyableId field={field} value={value} /> : <span className="od-subtle">{text.t('fact.none')}</span>}
    </Fact>
  )
}
