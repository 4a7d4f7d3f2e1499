import type { ReactNode, RefCallback } from 'react'
import { useText } from './useText'
import type { MessageKey } from '../text/messages'

/** Props of {@link StackTable}. */
export interface StackTableProps {
  part: 'od-lines' | 'od-diff'
  label?: string
  /** The head of the names. */
  name: MessageKey
  /** The heads of the other columns. */
  heads: readonly MessageKey[]
  headPart: 'od-lines-number' | 'od-diff-value'
  /** Of a long table: goes to the element around the rows. */
  list?: RefCallback<Element>
  /** How many rows it has, where some are left out of the document. */
  count?: number | undefined
  children: ReactNode
}

/** A table whose rows a narrow panel lays out as cards, which is why its roles are spelled out. */
export function StackTable(props: StackTableProps): ReactNode {
  const { part, label, name, heads, headPart, list, count, children } = props
  const text = useText()
  return (
    <table className={part} role="table" aria-label={label} aria-rowcount={count && count + 1}>
      <thead className={`${part}-head`} role="rowgroup">
        <tr role="row" aria-rowindex={count && 1}>
          {[name, ...heads].map((key) => (
            <th key={key} role="columnheader" scope="col" className={key === name ? `${part}-name` : headPart}>
              {text.t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={list} className={`${part}-rows`} role="rowgroup">
        {children}
      </tbody>
    </table>
  )
}

/** Props of {@link StackCell}. */
export interface StackCellProps {
  className: 'od-line-cell' | 'od-diff-value'
  label: MessageKey
  'data-column'?: string
  'data-side'?: string | undefined
  /** By which an input in the cell is named. */
  labelId?: string
  children: ReactNode
}

/** One value; its label is seen in cards only, where the head of the table is not. */
export function StackCell({ label, labelId, children, ...rest }: StackCellProps): ReactNode {
  const text = useText()
  return (
    <td role="cell" {...rest}>
      <span className="od-cell-label" id={labelId} aria-hidden="true">
        {text.t(label)}
      </span>
      {children}
    </td>
  )
}
