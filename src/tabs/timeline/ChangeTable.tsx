import type { ReactNode } from 'react'
import { PersonText } from '../../display/PersonText'
import { StackCell, StackTable } from '../../display/StackTable'
import { useText } from '../../display/useText'
import type { Order } from '../../model/order'
import type { FieldChange } from '../../model/orderEvent'
import { changeRows } from './changeRows'

const SIDES = ['before', 'after'] as const
const HEADS = ['timeline.before', 'timeline.after'] as const

/** What an edit changed, before and after. */
export function ChangeTable({ changes, order }: { changes: readonly FieldChange[]; order: Order }): ReactNode {
  const text = useText()
  if (changes.length === 0) return null
  return (
    <StackTable part="od-diff" name="timeline.changed" heads={HEADS} headPart="od-diff-value">
      {changeRows(changes, order, text).map(({ label, ...values }, row) => (
        <tr key={row} role="row" className="od-diff-row">
          <th role="rowheader" scope="row" className="od-diff-name">
            <PersonText>{label}</PersonText>
          </th>
          {SIDES.map((side) => (
            <StackCell key={side} label={`timeline.${side}`} className="od-diff-value" data-side={side}>
              <PersonText>{values[side]}</PersonText>
            </StackCell>
          ))}
        </tr>
      ))}
    </StackTable>
  )
}
