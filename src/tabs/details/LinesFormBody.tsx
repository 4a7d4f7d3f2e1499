import { useMemo, type ReactNode } from 'react'
import { useText } from '../../display/useText'
import { getLineStates } from '../../model/lineStates'
import type { Order } from '../../model/order'
import type { EditorProps } from '../editorProps'
import { lineLock } from '../../rules/lineLocks'
import { LineRows } from './LineRows'
import type { DraftRow } from './linesDraft'
import { LockedLines } from './LockedLines'
import { OrderTotals } from './OrderTotals'
import type { LinesForm } from './useLinesDraft'

/** Props of {@link LinesFormBody}. */
export interface LinesFormBodyProps {
  form: LinesForm
  snapshot: EditorProps['snapshot']
}

/** The lines that can change, then those that cannot, then what they all come to. */
export function LinesFormBody({ form, snapshot }: LinesFormBodyProps): ReactNode {
  const { draft, reading, issues, plan } = form
  const { order, capabilities } = snapshot
  // By line, and not by key: keys may be the same.
  const states = useMemo(() => {
    const found = getLineStates(order)
    return new Map(order.lines.map((line, at) => [line, found[at]?.captured]))
  }, [order])
  const [rows, locked] = useMemo(() => {
    const isLocked = ({ line, typed }: DraftRow): boolean =>
      Object.keys(typed).length === 0 && line !== undefined && lineLock(line, states.get(line)) === 'whole'
    const left = draft.rows.filter(({ removed }) => !removed)
    return [left.filter((row) => !isLocked(row)), left.filter(isLocked).flatMap(({ line }) => line ?? [])]
  }, [draft.rows, states])
  return (
    <>
      <LineRows draft={draft} rows={rows} reading={reading} captured={states} issues={issues} />
      {locked.length > 0 && <LockedLines order={order} lines={locked} refund={capabilities.refund} />}
      {plan.ok && <OrderTotals order={plan.after} />}
    </>
  )
}

/** What can change of this order. */
export function LinesLead({ order }: { order: Order }): ReactNode {
  const text = useText()
  if (order.capturedAmount === 0) return text.t('lines.lead')
  const isKnown = getLineStates(order).every(({ captured }) => captured !== null)
  const amount = text.money(order.capturedAmount, order.currency)
  return isKnown ? text.t('lines.leadCaptured') : text.t('lines.leadNotItemised', { amount })
}
