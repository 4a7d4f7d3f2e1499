import type { ReactNode } from 'react'
import type { OrderLine } from '../model/orderLine'
import { SafeImage } from '../primitives/SafeImage'
import { Amount } from './Amount'
import { lineGlyph } from './lineGlyph'
import { PersonText } from './PersonText'
import { useText } from './useText'

/** The picture of a line, or the glyph of its type. */
export function LineThumb({ line }: { line: OrderLine }): ReactNode {
  return (
    <SafeImage className="od-thumb" fallback={lineGlyph(line.type)} {...(line.imageUrl && { src: line.imageUrl })} />
  )
}

/** What a line is: picture, name, and below them its reference and type or the given note. */
export function LineProduct({ line, note }: { line: OrderLine; note?: ReactNode }): ReactNode {
  const text = useText()
  return (
    <div className="od-product">
      <LineThumb line={line} />
      <div className="od-product-words">
        <p className="od-product-name">
          <PersonText>{line.name || '—'}</PersonText>
        </p>
        <p className="od-product-note">
          {note ?? (
            <>
              {line.reference && (
                <>
                  <bdi className="od-mono" translate="no">
                    {line.reference}
                  </bdi>
                  {' · '}
                </>
              )}
              <bdi>{text.word('lineType', line.type)}</bdi>
            </>
          )}
        </p>
      </div>
    </div>
  )
}

/** Props of {@link LineItems}. */
export interface LineItemsProps {
  lines: readonly OrderLine[]
  currency: string
  /** The sums with their sign turned: what a refund takes back. */
  negative?: boolean
}

/** Lines in one row each: quantity, name, reference, sum. */
export function LineItems({ lines, currency, negative = false }: LineItemsProps): ReactNode {
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
          <span className="od-item-sum">
            <Amount value={negative ? turned(line.totalAmount) : line.totalAmount} currency={currency} plain />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The same amount with its sign turned; anything but a number is left to be marked as unreadable. */
export function turned(amount: unknown): unknown {
  return typeof amount === 'number' && amount !== 0 ? -amount : amount
}
