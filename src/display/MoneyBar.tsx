import type { ReactNode } from 'react'
import type { Ledger } from '../model/ledger'
import type { Order } from '../model/order'
import { Amount } from './Amount'
import { moneyParts } from './moneyParts'
import type { MoneyPart } from './moneyParts'
import { useNow } from './useNow'
import { useText } from './useText'

/** Props of {@link MoneyBar}. */
export interface MoneyBarProps {
  order: Order
  ledger: Ledger
}

/** One ink in four textures: captured solid, refunded hatched, remaining hollow, gone dashed; with its figures. */
export function MoneyBar({ order, ledger }: MoneyBarProps): ReactNode {
  const text = useText()
  const parts = moneyParts(order, ledger, useNow())
  return (
    <div className="od-money">
      <div className="od-bar" aria-hidden="true">
        {parts
          .filter(({ share }) => share > 0)
          .map((shown) => (
            <BarPart key={shown.part} {...shown} />
          ))}
      </div>
      <dl className="od-legend">
        {parts.map(({ part, label, amount }) => (
          <div key={part} className="od-legend-item">
            <dt className="od-legend-label">
              <span className="od-legend-mark" data-part={part} />
              {text.t(label)}
            </dt>
            <dd className="od-legend-value">
              <Amount value={amount} currency={order.currency} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** The width is set on the element itself: a style attribute in server HTML would break a strict CSP. */
function BarPart({ part, share }: MoneyPart): ReactNode {
  const grow = (element: HTMLSpanElement | null): void => element?.style.setProperty('--od-part', String(share))
  return <span ref={grow} className="od-bar-part" data-part={part} />
}
