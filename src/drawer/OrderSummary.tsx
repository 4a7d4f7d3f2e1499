import { forwardRef, type ReactNode } from 'react'
import { Amount } from '../display/Amount'
import { CopyableId } from '../display/CopyableId'
import { ExpiryClock } from '../display/ExpiryClock'
import { MoneyBar } from '../display/MoneyBar'
import { OrderBadges } from '../display/OrderBadges'
import { orderDeadline } from '../display/orderDeadline'
import { Timestamp } from '../display/Timestamp'
import { useNow } from '../display/useNow'
import { useText } from '../display/useText'
import type { Ledger } from '../model/ledger'
import type { Order } from '../model/order'
import { Skeleton } from '../primitives/Skeleton'

/** Props of {@link OrderSummary}. */
export interface OrderSummaryProps {
  /** What is known of the order. */
  order: Partial<Order> | undefined
  /** Absent while the order is read: what is not known has a stand-in of its final size. */
  ledger: Ledger | undefined
}

/** Each fact, where it stands in the order, and how wide its stand-in is. */
const FACTS = [
  ['orderId', 'id', 128],
  ['merchantId', 'merchantId', 76],
  ['merchantReference1', 'merchantReference1', 84],
  ['merchantReference2', 'merchantReference2', 92],
] as const

/** How much, in what state, until when, and what the order is called. The ref is the status, which takes the focus. */
export const OrderSummary = forwardRef<HTMLDivElement, OrderSummaryProps>(function OrderSummary(props, ref) {
  const { order: known, ledger } = props
  const order = ledger && (known as Order)
  const { amount, currency } = known ?? {}
  const text = useText()
  return (
    <div className="od-summary">
      <div className="od-headline">
        <div className="od-headline-main">
          <p className="od-amount">
            {amount !== undefined && currency !== undefined ? (
              <>
                <span className="od-sr">{text.t('details.total')} </span>
                <Amount value={amount} currency={currency} />
              </>
            ) : (
              <Skeleton width={136} shape="badge" />
            )}
          </p>
          <OrderBadges ref={ref} order={known} size="lg" />
        </div>
        <p className="od-headline-sub">
          {order ? (
            text.rich('header.authorizedAt', { date: <Timestamp iso={order.createdAt} /> })
          ) : (
            <Skeleton width={196} />
          )}
        </p>
        <div className="od-headline-clock">
          {order ? <ExpiryClock order={order} /> : <Skeleton width={148} shape="badge" />}
        </div>
        <p className="od-headline-sub" data-end="">
          {order && <Milestone order={order} />}
        </p>
      </div>
      {order ? <MoneyBar order={order} ledger={ledger} /> : <MoneySkeleton />}
      <div className="od-facts">
        {FACTS.map(([field, key, width]) =>
          order ? (
            <CopyableId key={field} field={field} value={order[key] ?? ''} layout="fact" short />
          ) : (
            <div key={field} className="od-fact">
              <span className="od-fact-label">{text.t(`fact.${field}`)}</span>
              <span className="od-fact-value">
                <Skeleton width={width} />
              </span>
            </div>
          ),
        )}
      </div>
    </div>
  )
})

/** Widths of the label and the amount of each part, in pixels. */
const LEGEND = [
  [66, 48],
  [68, 44],
  [78, 60],
] as const

function MoneySkeleton(): ReactNode {
  return (
    <div className="od-money">
      <Skeleton width="100%" shape="bar" />
      <div className="od-legend">
        {LEGEND.map(([label, amount]) => (
          <div key={label} className="od-legend-item">
            <Skeleton width={label} />
            <Skeleton width={amount} />
          </div>
        ))}
      </div>
    </div>
  )
}

/** The deadline in full; where no time runs, when the order came to its end. */
function Milestone({ order }: { order: Order }): ReactNode {
  const text = useText()
  const deadline = orderDeadline(order, useNow())
  if (deadline) return <Timestamp iso={deadline.at} />
  const [key, at] = endOf(order)
  return at && text.rich(key, { date: <Timestamp iso={at} /> })
}

function endOf({ status, events = [], refunds, captures }: Order) {
  if (status === 'cancelled') {
    return ['header.cancelledAt', events.filter(({ type }) => type === status).at(-1)?.at] as const
  }
  const refunded = refunds.filter(({ state = 'done' }) => state === 'done').at(-1)?.at
  return refunded ? (['header.refundedAt', refunded] as const) : (['header.capturedAt', captures.at(-1)?.at] as const)
}
