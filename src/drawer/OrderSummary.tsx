import { forwardRef, type ReactNode } from 'react'
import { Amount } from '../display/Amount'
import { CopyableId, type CopyField } from '../display/CopyableId'
import { ExpiryClock } from '../display/ExpiryClock'
import { MoneyBar } from '../display/MoneyBar'
import { OrderBadges } from '../display/OrderBadges'
import { orderDeadline } from '../display/orderDeadline'
import { Timestamp } from '../display/Timestamp'
import { useNow } from '../display/useNow'
import { useText } from '../display/useText'
import type { Ledger } from '../model/ledger'
import type { Order } from '../model/order'

/** Props of {@link OrderSummary}. */
export interface OrderSummaryProps {
  order: Order
  ledger: Ledger
}

/** How much, in what state, until when, and what the order is called. The ref is the status, which takes the focus. */
export const OrderSummary = forwardRef<HTMLDivElement, OrderSummaryProps>(function OrderSummary(props, ref) {
  const { order, ledger } = props
  const text = useText()
  return (
    <div className="od-summary">
      <div className="od-headline">
        <div className="od-headline-main">
          <p className="od-amount">
            <Amount value={order.amount} currency={order.currency} />
          </p>
          <OrderBadges ref={ref} order={order} size="lg" />
        </div>
        <div className="od-headline-clock">
          <ExpiryClock order={order} />
        </div>
        <p className="od-headline-sub">
          {text.rich('header.authorizedAt', { date: <Timestamp iso={order.createdAt} /> })}
        </p>
        <p className="od-headline-sub" data-end="">
          <Milestone order={order} />
        </p>
      </div>
      <MoneyBar order={order} ledger={ledger} />
      <OrderFacts order={order} />
    </div>
  )
})

/** The deadline in full; where no time runs, when the order came to its end. */
function Milestone({ order }: { order: Order }): ReactNode {
  const text = useText()
  const deadline = orderDeadline(order, useNow())
  if (deadline) return <Timestamp iso={deadline.at} />
  if (order.status === 'cancelled') {
    const at = order.events?.filter(({ type }) => type === 'cancelled').at(-1)?.at
    return at && text.rich('header.cancelledAt', { date: <Timestamp iso={at} /> })
  }
  const refunded = order.refunds.filter(({ state }) => state === undefined || state === 'done').at(-1)?.at
  if (refunded) return text.rich('header.refundedAt', { date: <Timestamp iso={refunded} /> })
  const captured = order.captures.at(-1)?.at
  return captured && text.rich('header.capturedAt', { date: <Timestamp iso={captured} /> })
}

const FACTS = [
  ['orderId', 'id'],
  ['merchantId', 'merchantId'],
  ['merchantReference1', 'merchantReference1'],
  ['merchantReference2', 'merchantReference2'],
] as const satisfies readonly (readonly [CopyField, keyof Order])[]

function OrderFacts({ order }: { order: Order }): ReactNode {
  return (
    <div className="od-facts">
      {FACTS.map(([field, key]) => (
        <CopyableId key={field} field={field} value={order[key] ?? ''} layout="fact" short />
      ))}
    </div>
  )
}
