import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { Amount } from '../../display/Amount'
import { LineProduct } from '../../display/LineProduct'
import { useText } from '../../display/useText'
import type { LineState } from '../../model/lineStates'
import { getLineStates } from '../../model/lineStates'
import type { Order } from '../../model/order'
import type { OrderLine } from '../../model/orderLine'
import { Icon } from '../../primitives/Icon'
import type { MessageKey } from '../../text/messages'
import { hasOddFigures } from './hasOddFigures'
import { LineNotes } from './LineNotes'

const HEADS: readonly MessageKey[] = ['details.quantity', 'details.unitPrice', 'details.tax', 'details.amount']

/** The lines of an order. The roles are spelled out because a narrow panel lays the rows out as cards. */
export function OrderLinesTable({ order }: { order: Order }): ReactNode {
  const text = useText()
  const states = useMemo(() => getLineStates(order), [order])
  return (
    <table className="od-lines" role="table" aria-label={text.t('details.lines')}>
      <thead className="od-lines-head" role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className="od-lines-name">
            {text.t('details.product')}
          </th>
          {HEADS.map((key) => (
            <th key={key} role="columnheader" scope="col" className="od-lines-number">
              {text.t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="od-lines-rows" role="rowgroup">
        {order.lines.map((line, at) => (
          <LineRow key={at} line={line} order={order} state={states[at]} />
        ))}
      </tbody>
    </table>
  )
}

function LineRow({ line, order, state }: { line: OrderLine; order: Order; state: LineState | undefined }): ReactNode {
  const text = useText()
  const { currency } = order
  return (
    <tr role="row" className="od-line">
      <td role="cell" className="od-line-product">
        <LineProduct line={line} />
        <LineRemarks line={line} currency={currency} />
      </td>
      <Cell column="quantity" label={text.t('details.quantity')}>
        <span className="od-num">{quantityWords(line, text.number(line.quantity))}</span>
        <LineNotes quantity={line.quantity} state={state} hasCaptures={order.capturedAmount !== 0} />
      </Cell>
      <Cell column="price" label={text.t('details.unitPrice')}>
        <Amount value={line.unitPrice} currency={currency} plain />
      </Cell>
      <Cell column="tax" label={text.t('details.tax')}>
        <Amount value={line.taxAmount} currency={currency} plain />
        {line.taxRate !== undefined && <span className="od-cell-note">{text.percent(line.taxRate)}</span>}
      </Cell>
      <Cell column="amount" label={text.t('details.amount')}>
        <Amount value={line.totalAmount} currency={currency} plain />
      </Cell>
    </tr>
  )
}

interface CellProps {
  column: 'quantity' | 'price' | 'tax' | 'amount'
  label: string
  children: ReactNode
}

/** The label is seen in cards only, where the head of the table is not. */
function Cell({ column, label, children }: CellProps): ReactNode {
  return (
    <td role="cell" className="od-line-cell" data-column={column}>
      <span className="od-cell-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </td>
  )
}

/** What stands under the name of a line: a discount on it, and figures that contradict each other. */
function LineRemarks({ line, currency }: { line: OrderLine; currency: string }): ReactNode {
  const text = useText()
  const hasDiscount = typeof line.discountAmount === 'number' && line.discountAmount > 0
  const isOdd = hasOddFigures(line)
  if (!hasDiscount && !isOdd) return null
  return (
    <p className="od-line-remarks">
      {hasDiscount && (
        <span>
          {text.rich('details.discountOnLine', {
            amount: <Amount value={line.discountAmount} currency={currency} plain />,
          })}
        </span>
      )}
      {isOdd && (
        <span className="od-line-flag" data-tone="warning">
          <Icon name="alert" size={12} />
          {text.t('details.lineDiffers')}
        </span>
      )}
    </p>
  )
}

function quantityWords({ quantityUnit }: OrderLine, quantity: string): ReactNode {
  return quantityUnit ? (
    <>
      {quantity}&nbsp;<bdi>{quantityUnit}</bdi>
    </>
  ) : (
    quantity
  )
}
