import type { ReactNode } from 'react'
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
  children: ReactNode
}

/** A table whose rows a narrow panel lays out as cards, which is why its roles are spelled out. */
export function StackTable({ part, label, name, heads, headPart, children }: StackTableProps): ReactNode {
  const text = useText()
  return (
    <table className={part} role="table" aria-label={label}>
      <thead className={`${part}-head`} role="rowgroup">
        <tr role="row">
          {[name, ...heads].map((key) => (
            <th key={key} role="columnheader" scope="col" className={key === name ? `${part}-name` : headPart}>
              {text.t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={`${part}-rows`} role="rowgroup">
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
