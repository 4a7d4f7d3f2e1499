import { memo, useId, type ReactNode } from 'react'
import type { Minor } from '../model/money'
import type { OrderLine } from '../model/orderLine'
import { Stepper } from '../primitives/Stepper'
import { Amount } from './Amount'
import { LineProduct } from './LineProduct'
import { useText } from './useText'

/** What all rows share; it stays the same while somebody types, so that only one row is drawn. */
export interface PickSetting {
  currency: string
  /** What the pieces that are gone were. */
  action: 'capture' | 'refund'
  locked: boolean
  onPick: (id: string, text: string) => void
}

/** Props of {@link LinePick}. */
export interface LinePickProps extends PickSetting {
  id: string
  line: OrderLine
  /** What stands in the field. */
  text: string
  /** The most that can be picked. */
  left: number
  /** How many have gone this way already, and of how many; 0 where none have, or nobody knows. */
  taken: number
  whole: number
  /** What the picked pieces come to. */
  sum: Minor
  problem: string | undefined
  index: number
  count: number
}

/** A line and how many of it: a quantity that is no whole number goes whole, or not at all. */
export const LinePick = memo(function LinePick(props: LinePickProps): ReactNode {
  const { id, line, text: typed, left, sum, problem, index, count, currency, locked, onPick } = props
  const text = useText()
  const wrong = useId()
  const name = line.name || line.reference || '—'
  return (
    <li className="od-pick-row" data-row={index} aria-setsize={count} aria-posinset={index + 1}>
      <LineProduct line={line} note={<PickNote {...props} />} />
      <span className="od-pick-quantity">
        <Stepper
          label={text.t('form.quantityOf', { line: name })}
          value={typed}
          onValueChange={(value) => onPick(id, value)}
          max={left}
          step={Number.isInteger(left) ? 1 : left}
          readOnly={locked}
          lessLabel={text.t('form.less')}
          moreLabel={text.t('form.more')}
          aria-describedby={problem && wrong}
          {...(problem && { 'aria-invalid': true })}
        />
        <span className="od-pick-of">{text.t('form.ofPieces', { quantity: text.number(left) })}</span>
      </span>
      <span className="od-pick-sum" data-none={sum === 0 || undefined}>
        <Amount value={sum} currency={currency} plain />
      </span>
      {problem && (
        <p id={wrong} className="od-hint" data-state="error">
          {problem}
        </p>
      )}
    </li>
  )
})

function PickNote({ line, taken, whole, currency, action }: LinePickProps): ReactNode {
  const text = useText()
  const pieces = { taken: text.number(taken), quantity: text.number(whole) }
  return (
    <>
      {text.rich('form.each', { price: <Amount value={line.unitPrice} currency={currency} plain /> })}
      {taken > 0 && <> · {text.t(action === 'capture' ? 'form.capturedOf' : 'form.refundedOf', pieces)}</>}
    </>
  )
}
