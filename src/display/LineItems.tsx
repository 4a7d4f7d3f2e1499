import type { ReactNode } from 'react'
import type { OrderLine } from '../model/orderLine'
import { Amount } from './Amount'
import { PersonText } from './PersonText'
import { turned } from './turned'
import { useText } from './useText'

/** Props of {@link LineItems}. */
export interface LineItemsProps {
  lines: readonly OrderLine[]
  currency: string
  /** The sums with their sign turned: what a refund takes back. */
  negative?: boolean
  /** Whether the sums are shown. @default true */
  sums?: boolean
}

/** Lines in one row each: quantity, name, reference, sum. */
export function LineItems({ lines, currency, negative = false, sums = true }: LineItemsProps): ReactNode {
  const text = useText()
  return (
    <ul className="od-items">
      {lines.map((line, at) => (
        <li key={at} className="od-item">
          <span className="od-item-quantity">
            {text.t('timeline.pieces', { quantity: text.number(line.quantity) })}
          </span>
          <span className="od-item-name">
            <PersonText>{line.name || '—'}</PersonText>
          </span>
          <bdi className="od-item-reference" translate="no">
            {line.reference ?? ''}
          </bdi>
          {sums && (
            <span className="od-item-sum">
              <Amount value={negative ? turned(line.totalAmount) : line.totalAmount} currency={currency} plain />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
