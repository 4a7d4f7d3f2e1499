import type { ReactNode } from 'react'
import { Amount } from '../display/Amount'
import { OrderBadges } from '../display/OrderBadges'
import { useText } from '../display/useText'
import type { Order } from '../model/order'
import { Skeleton } from '../primitives/Skeleton'
import type { MessageKey } from '../text/messages'

const FACTS = [
  ['fact.orderId', 128],
  ['fact.merchantId', 76],
  ['fact.merchantReference1Short', 84],
  ['fact.merchantReference2Short', 92],
] as const satisfies readonly (readonly [MessageKey, number])[]

const LEGEND = [120, 112, 124]

/** The summary in its final size while the order is read, with what is known already. */
export function SummarySkeleton({ known }: { known: Partial<Order> | undefined }): ReactNode {
  const text = useText()
  const { amount, currency } = known ?? {}
  return (
    <div className="od-summary">
      <div className="od-headline">
        <div className="od-headline-main">
          <p className="od-amount">
            {amount !== undefined && currency !== undefined ? (
              <Amount value={amount} currency={currency} />
            ) : (
              <Skeleton width={136} shape="badge" />
            )}
          </p>
          <OrderBadges order={known} size="lg" />
        </div>
        <Skeleton width={148} shape="badge" className="od-headline-clock" />
        <p className="od-headline-sub">
          <Skeleton width={196} />
        </p>
      </div>
      <div className="od-money">
        <Skeleton width="100%" shape="bar" />
        <div className="od-legend">
          {LEGEND.map((width) => (
            <Skeleton key={width} width={width} />
          ))}
        </div>
      </div>
      <div className="od-facts">
        {FACTS.map(([label, width]) => (
          <div key={label} className="od-fact">
            <span className="od-fact-label">{text.t(label)}</span>
            <span className="od-fact-value">
              <Skeleton width={width} />
            </span>
          </div>
        ))}
      </div>
    </div>
  )
}
