import type { OrderText } from '../../display/createText'
import { issueText } from '../../display/issueText'
import type { Issue } from '../../rules/planned'
import type { LineLock } from '../../rules/lineLocks'
import type { LinesSetting } from './LinesContext'
import type { DraftRow, RowField } from './linesDraft'
import type { RowReading } from './readRow'

/** A row as its parts get it. */
export interface RowView extends LinesSetting {
  row: DraftRow
  reading: RowReading
  issues: readonly Issue[]
  /** What it is called, or that it is new. */
  name: string
  lock: LineLock
  captured: number | null | undefined
  /** The ids of what is said of the row: under its name, and under its fields. */
  ids: { note: string; why: string }
}

/** Where the rules look at another field than the person types in. */
const TYPED_IN: Readonly<Record<string, RowField>> = {
  discountAmount: 'discount',
  discountPercent: 'discount',
  taxAmount: 'taxRate',
  totalAmount: 'unitPrice',
}

/** The field that an issue is about; none where it is about the row. */
export function fieldOf({ path = '' }: Issue): RowField | undefined {
  return path === '' ? undefined : (TYPED_IN[path] ?? (path as RowField))
}

/** Whether an issue is shown: its field was typed into, or somebody tried to send the row. */
export function isShown(issue: Issue, row: DraftRow, tried: ReadonlySet<string>): boolean {
  const field = fieldOf(issue)
  return field === undefined || isDue(field, row, tried)
}

/** An empty field is no fault while somebody types. */
function isDue(field: RowField, { id, typed }: DraftRow, tried: ReadonlySet<string>): boolean {
  return tried.has(id) || (typed[field] ?? '').trim() !== ''
}

/** What is wrong with a field, once it was typed into or somebody tried to send. */
export function problemOf(view: RowView, field: RowField, text: OrderText): string | undefined {
  const { row, reading, issues, order, captured } = view
  if (!isDue(field, row, view.tried)) return undefined
  const fault = reading.faults[field]
  if (fault) return text.t(fault, { currency: order.currency })
  const issue = issues.find((one) => fieldOf(one) === field)
  if (!issue) return undefined
  if (issue.code === 'out_of_range' && field === 'taxRate') return text.t('lines.rateRange')
  if (issue.code === 'out_of_range' && field === 'unitPrice') return text.t('lines.priceRange')
  if (issue.code === 'captured_line_locked' && field === 'quantity')
    return text.t('lines.keep', { captured: text.number(captured), quantity: text.number(row.line?.quantity) })
  return text.knows(`issue.${issue.code}`) ? issueText(issue, text, order) : text.t('form.fieldRefused')
}
