import { given } from '../model/given'
import { isMinor, type Minor } from '../model/money'
import { lineTotal, type OrderLine, takesOff } from '../model/orderLine'
import { roundHalfAway } from '../model/roundHalfAway'
import { taxOf } from '../model/tax'
import { findings, firstFinding, within } from './findings'
import type { LineDraft } from './input'
import { LINE_FIELDS } from './lineFields'
import { firstOf } from './planner'
import type { Issue } from './planned'
import { rateIssues, taxIssues } from './readAmount'

/** A wanted line as it would be sent, and what is wrong with it. The line it stands for is sent as it is. */
export interface ReadLine {
  line: OrderLine
  before: OrderLine | undefined
  issues: Issue[]
}

/** What a draft that does not say them takes over from its line. */
const KEPT = ['taxAmount', 'totalAmount', 'quantityUnit', 'imageUrl', 'productUrl'] as const

const COMPARED = [...LINE_FIELDS, 'taxAmount', 'quantityUnit'] as const

/** Reads one wanted line. One that equals its line is neither recomputed nor checked. */
export function readLineDraft(
  draft: LineDraft,
  index: number,
  before: OrderLine | undefined,
  taxed: boolean,
): ReadLine {
  // Of a thousand lines an editor sends nearly all as they are.
  if (before === draft) return { line: before, before, issues: [] }
  const { key, discountPercent: _percent, ...fields } = draft
  const discountAmount = discountOf(draft)
  const kept = Object.fromEntries(KEPT.map((field) => [field, before?.[field]]))
  const wanted: Partial<OrderLine> = { ...given(kept), ...given(fields), discountAmount }
  if (before && COMPARED.every((field) => (wanted[field] ?? '') === (before[field] ?? '')))
    return { line: before, before, issues: [] }
  const totalAmount = lineTotal({ ...draft, discountAmount })
  // Where tax is a line of its own, the other lines carry none.
  const tax = taxed && before?.taxAmount === 0 ? 0 : taxOf(totalAmount, draft.taxRate)
  const figures = { totalAmount, taxAmount: draft.taxAmount ?? tax }
  const line = { ...wanted, key: before?.key ?? `new-${index}`, ...figures } as OrderLine
  const issues = firstOf(fieldIssues(draft), discountIssues(draft, discountAmount), [
    ...findings(
      [!isMinor(totalAmount), 'out_of_range', 'unitPrice'],
      [
        (draft.totalAmount ?? totalAmount) !== totalAmount,
        'line_total_mismatch',
        'totalAmount',
        { min: totalAmount, max: totalAmount },
      ],
    ),
    ...taxIssues(draft.taxAmount, tax),
  ])
  const unknown = findings([key !== undefined && !before, 'unknown_line', 'key'])
  return { line, before, issues: within(`lines.${index}`, [...unknown, ...issues]) }
}

/** A percentage is stored as the amount it comes to, so that it does not drift when it is opened again. */
function discountOf({ quantity, unitPrice, discountAmount, discountPercent }: LineDraft): Minor {
  if (discountPercent === undefined) return discountAmount ?? 0
  return roundHalfAway((roundHalfAway(quantity * unitPrice) * discountPercent) / 100)
}

function fieldIssues({ type, name, quantity, unitPrice, taxRate }: LineDraft): Issue[] {
  const price = 'unitPrice'
  const isReducing = takesOff(type)
  return [
    ...rateIssues(taxRate),
    ...findings(
      [!type, 'required', 'type'],
      [!name, 'required', 'name'],
      [!Number.isFinite(quantity) || quantity < 0, 'out_of_range', 'quantity', { min: 0 }],
    ),
    ...firstFinding(
      [!isMinor(unitPrice), 'not_an_integer', price],
      [isReducing && unitPrice > 0, 'out_of_range', price, { max: 0 }],
      [!isReducing && type !== 'store_credit' && unitPrice < 0, 'out_of_range', price, { min: 0 }],
    ),
  ]
}

function discountIssues(draft: LineDraft, amount: Minor): Issue[] {
  const { discountPercent: percent, quantity, unitPrice } = draft
  const isPercent = percent !== undefined
  const path = isPercent ? 'discountPercent' : 'discountAmount'
  const max = Math.max(0, roundHalfAway(quantity * unitPrice))
  return firstFinding(
    [isPercent && (!Number.isFinite(percent) || draft.discountAmount !== undefined), 'out_of_range', path],
    [!isMinor(amount), 'not_an_integer', path],
    [amount < 0 || amount > max, 'discount_above_line', path, { min: 0, max }],
  )
}
