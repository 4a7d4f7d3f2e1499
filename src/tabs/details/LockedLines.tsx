import { useState, type ReactNode } from 'react'
import { useForms } from '../../display/FormContext'
import { isRefused } from '../../display/isRefused'
import { LineItems } from '../../display/LineItems'
import { useText } from '../../display/useText'
import { identityOf } from '../../model/matchLine'
import type { Order } from '../../model/order'
import type { OrderLine } from '../../model/orderLine'
import { Icon } from '../../primitives/Icon'
import type { Verdict } from '../../rules/verdict'
import { ShowAllLines } from '../../display/ShowAllLines'

/** Props of {@link LockedLines}. */
export interface LockedLinesProps {
  order: Order
  lines: readonly OrderLine[]
  refund: Verdict
}

/** More are behind a button. */
const SHOWN = 20

/** Lines that are captured in full: they are sent again as they stand. */
export function LockedLines({ order, lines, refund }: LockedLinesProps): ReactNode {
  const text = useText()
  const { open } = useForms()
  const [isAll, setAll] = useState(false)
  const isCut = !isAll && lines.length > SHOWN
  return (
    <div className="od-lock">
      <p className="od-lock-head">
        <Icon name="lock" />
        <span>
          {text.t('lines.captured', { date: text.list(daysOf(order, lines).map(text.shortDay)) })}{' '}
          {!isRefused(refund) && (
            <button type="button" className="od-link" onClick={() => open('refund')}>
              {text.t('lines.refundInstead')}
            </button>
          )}
        </span>
      </p>
      <LineItems lines={isCut ? lines.slice(0, SHOWN) : lines} currency={order.currency} />
      {isCut && <ShowAllLines count={lines.length} onShow={() => setAll(true)} />}
    </div>
  )
}

/** When these lines were captured, each day once; a capture that does not say what of may be of them. */
function daysOf({ captures }: Order, lines: readonly OrderLine[]): string[] {
  const names = new Set(lines.map(identityOf))
  const own = captures.filter(
    (capture) => capture.lines.length === 0 || capture.lines.some((line) => names.has(identityOf(line))),
  )
  const days = new Map(own.map(({ at }) => [at.slice(0, 10), at]))
  return [...days.values()].sort()
}
