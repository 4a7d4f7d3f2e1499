import { Fragment, memo, useMemo } from 'react'
import type { ReactNode } from 'react'
import { Amount } from '../../display/Amount'
import { LineProduct } from '../../display/LineProduct'
import { useText } from '../../display/useText'
import type { LineState } from '../../model/lineStates'
import { getLineStates } from '../../model/lineStates'
import type { Order } from '../../model/order'
import type { OrderLine } from '../../model/orderLine'
import { Icon } from '../../primitives/Icon'
import { Spacer } from '../../primitives/Spacer'
import { useWindowedRows } from '../../primitives/useWindowedRows'
import type { MessageKey } from '../../text/messages'
import { StackCell, StackTable } from '../../display/StackTable'
import { hasOddFigures } from './hasOddFigures'
import { LineNotes } from './LineNotes'
import { ShowAllLines } from '../../display/ShowAllLines'

const HEADS = ['details.quantity', 'details.unitPrice', 'details.tax', 'details.amount'] as const

/** In pixels, with its picture. */
const ROW_HEIGHT = 53

/** The lines of an order, and what became of each. Of many, only those in sight are in the document. */
export function OrderLinesTable({ order }: { order: Order }): ReactNode {
  const text = useText()
  const states = useMemo(() => getLineStates(order), [order])
  const { lines } = order
  const { rows, after, list, isCut, showAll } = useWindowedRows({ count: lines.length, rowHeight: ROW_HEIGHT })
  return (
    <>
      <StackTable
        part="od-lines"
        label={text.t('details.lines')}
        name="details.product"
        heads={HEADS}
        headPart="od-lines-number"
        list={list}
        count={isCut ? lines.length : undefined}
      >
        {rows.map(({ index, before }) => {
          const line = lines[index]
          return (
            line && (
              <Fragment key={index}>
                <Spacer as="tr" height={before} />
                <LineRow line={line} order={order} state={states[index]} index={index} isCut={isCut} />
              </Fragment>
            )
          )
        })}
        <Spacer as="tr" height={after} />
      </StackTable>
      {isCut && <ShowAllLines count={lines.length} onShow={showAll} />}
    </>
  )
}

interface LineRowProps {
  line: OrderLine
  order: Order
  state: LineState | undefined
  index: number
  isCut: boolean
}

/** Kept while others come and go on scrolling. */
const LineRow = memo(function LineRow({ line, order, state, index, isCut }: LineRowProps): ReactNode {
  const text = useText()
  const money = (value: unknown): ReactNode => <Amount value={value} currency={order.currency} plain />
  const cells = {
    quantity: (
      <>
        <span className="od-num">
          {text.number(line.quantity)}
          {line.quantityUnit && (
            <>
              &nbsp;<bdi>{line.quantityUnit}</bdi>
            </>
          )}
        </span>
        <LineNotes quantity={line.quantity} state={state} hasCaptures={order.capturedAmount !== 0} />
      </>
    ),
    price: money(line.unitPrice),
    tax: (
      <>
        {money(line.taxAmount)}
        {line.taxRate !== undefined && <span className="od-cell-note">{text.percent(line.taxRate)}</span>}
      </>
    ),
    amount: money(line.totalAmount),
  }
  return (
    <tr role="row" className="od-line" data-row={index} aria-rowindex={isCut ? index + 2 : undefined}>
      <td role="cell" className="od-line-product">
        <LineProduct line={line} />
        <LineRemarks line={line} money={money} />
      </td>
      {Object.entries(cells).map(([column, shown], at) => (
        <StackCell key={column} label={HEADS[at] as MessageKey} className="od-line-cell" data-column={column}>
          {shown}
        </StackCell>
      ))}
    </tr>
  )
})

/** What stands under the name of a line: a discount on it, and figures that contradict each other. */
function LineRemarks({ line, money }: { line: OrderLine; money: (value: unknown) => ReactNode }): ReactNode {
  const text = useText()
  const hasDiscount = typeof line.discountAmount === 'number' && line.discountAmount > 0
  const isOdd = hasOddFigures(line)
  if (!hasDiscount && !isOdd) return null
  return (
    <p className="od-line-remarks">
      {hasDiscount && <span>{text.rich('details.discountOnLine', { amount: money(line.discountAmount) })}</span>}
      {isOdd && (
        <span className="od-line-flag" data-tone="warning">
          <Icon name="alert" size={12} />
          {text.t('details.lineDiffers')}
        </span>
      )}
    </p>
  )
}
