import { isMinor, type Minor } from '../model/money'
import { lineTotal, type OrderLine } from '../model/orderLine'
import { roundHalfAway } from '../model/roundHalfAway'
import { taxOf } from '../model/tax'
import type { LineDraft } from './input'
import type { Issue } from './planned'
import { rateIssues, taxIssues } from './readAmount'

/** A wanted line as it would be sent, and what is wrong with it. The line it stands for is sent as it is. */
export interface ReadLine {
  line: OrderLine
  before: OrderLine | undefined
  issues: Issue[]
}

/** These lower the total by a negative unit price, so they take no discount. */
const REDUCING = ['discount', 'gift_card']

/** Reads one wanted line. One that equals its line is neither recomputed nor checked. */
export function readLineDraft(
  draft: LineDraft,
  index: number,
  before: OrderLine | undefined,
  taxed: boolean,
): ReadLine {
  const discountAmount = discountOf(draft)
  if (before && isEqual(draft, discountAmount, before)) return { line: before, before, issues: [] }
  const at = (field: string): string => `lines.${index}.${field}`
  const issues = fieldIssues(draft, discountAmount, at)
  const sound = issues.length === 0
  const totalAmount = sound ? lineTotal({ ...draft, discountAmount }) : 0
  // Where tax is a line of its own, the other lines carry none.
  const untaxed = draft.taxRate === undefined || (taxed && before?.taxAmount === 0)
  const tax = untaxed || !sound ? 0 : taxOf(totalAmount, draft.taxRate ?? 0)
  if (sound && !isMinor(totalAmount)) issues.push({ code: 'out_of_range', path: at('unitPrice') })
  if (sound && draft.totalAmount !== undefined && draft.totalAmount !== totalAmount) {
    issues.push({ code: 'line_total_mismatch', path: at('totalAmount'), min: totalAmount, max: totalAmount })
  }
  if (sound && draft.taxAmount !== undefined) issues.push(...taxIssues(draft.taxAmount, tax, at('taxAmount')))
  const line = asLine(draft, index, before, { discountAmount, totalAmount, taxAmount: draft.taxAmount ?? tax })
  return { line, before, issues }
}

/** A percentage is stored as the amount it comes to, so that it does not drift when it is opened again. */
function discountOf({ quantity, unitPrice, discountAmount, discountPercent }: LineDraft): Minor {
  if (discountPercent === undefined) return discountAmount ?? 0
  return roundHalfAway((roundHalfAway(quantity * unitPrice) * discountPercent) / 100)
}

function isEqual(draft: LineDraft, discountAmount: Minor, line: OrderLine): boolean {
  return (
    draft.type === line.type &&
    draft.name === line.name &&
    (draft.reference ?? '') === (line.reference ?? '') &&
    draft.quantity === line.quantity &&
    draft.unitPrice === line.unitPrice &&
    discountAmount === line.discountAmount &&
    draft.taxRate === line.taxRate &&
    (draft.taxAmount ?? line.taxAmount) === line.taxAmount &&
    (draft.totalAmount ?? line.totalAmount) === line.totalAmount &&
    (draft.quantityUnit ?? line.quantityUnit) === line.quantityUnit
  )
}

function fieldIssues(draft: LineDraft, discountAmount: Minor, at: (field: string) => string): Issue[] {
  const issues = rateIssues(draft.taxRate, at('taxRate'))
  if (!draft.type) issues.push({ code: 'required', path: at('type') })
  if (!draft.name) issues.push({ code: 'required', path: at('name') })
  const { quantity } = draft
  if (!Number.isFinite(quantity) || quantity < 0) issues.push({ code: 'out_of_range', path: at('quantity'), min: 0 })
  issues.push(...priceIssues(draft, at))
  return issues.length > 0 ? issues : discountIssues(draft, discountAmount, at)
}

function priceIssues({ type, unitPrice }: LineDraft, at: (field: string) => string): Issue[] {
  const path = at('unitPrice')
  if (!isMinor(unitPrice)) return [{ code: 'not_an_integer', path }]
  if (REDUCING.includes(type)) return unitPrice > 0 ? [{ code: 'out_of_range', path, max: 0 }] : []
  return unitPrice < 0 && type !== 'store_credit' ? [{ code: 'out_of_range', path, min: 0 }] : []
}

function discountIssues(draft: LineDraft, discountAmount: Minor, at: (field: string) => string): Issue[] {
  const percent = draft.discountPercent
  const path = at(percent === undefined ? 'discountAmount' : 'discountPercent')
  if (percent !== undefined && (!Number.isFinite(percent) || draft.discountAmount !== undefined))
    return [{ code: 'out_of_range', path }]
  if (!isMinor(discountAmount)) return [{ code: 'not_an_integer', path }]
  const max = Math.max(0, roundHalfAway(draft.quantity * draft.unitPrice))
  return discountAmount < 0 || discountAmount > max ? [{ code: 'discount_above_line', path, min: 0, max }] : []
}

function asLine(
  draft: LineDraft,
  index: number,
  before: OrderLine | undefined,
  amounts: Pick<OrderLine, 'discountAmount' | 'totalAmount' | 'taxAmount'>,
): OrderLine {
  const { type, name, reference, quantity, quantityUnit, unitPrice, taxRate, imageUrl, productUrl } = draft
  const kept = { quantityUnit: before?.quantityUnit, imageUrl: before?.imageUrl, productUrl: before?.productUrl }
  const optional = {
    reference: reference || undefined,
    taxRate,
    quantityUnit: quantityUnit ?? kept.quantityUnit,
    imageUrl: imageUrl ?? kept.imageUrl,
    productUrl: productUrl ?? kept.productUrl,
  }
  return {
    key: before?.key ?? `new-${index}`,
    type,
    name,
    quantity,
    unitPrice,
    ...amounts,
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<OrderLine>),
  }
}
