import type { OrderText } from '../../display/createText'
import type { Order } from '../../model/order'
import type { FieldChange } from '../../model/orderEvent'
import { countryName } from '../../text/countryName'

/** One changed field, in words. */
export interface ChangeRow {
  label: string
  before: string
  after: string
}

/** Changed fields as rows of a table; a path that we do not know is shown as it is. */
export function changeRows(changes: readonly FieldChange[], order: Order, text: OrderText): ChangeRow[] {
  return changes.map((change) => {
    const { path, from, to } = change
    const [, index, field] = /^lines\.(\d+)(?:\.(\w+))?$/.exec(path) ?? []
    const line = index && (change.label || `${text.t('details.product')} ${text.number(Number(index) + 1)}`)
    if (line && !field) return wholeLine(line, change, order, text)
    const last = field ?? path.slice(path.lastIndexOf('.') + 1)
    const key = line ? `field.line.${last}` : `field.${last}`
    const raw = line ? `${line}, ${last}` : path || '—'
    return {
      label: text.knows(key) ? text.t(key, { line: line ?? '' }) : raw,
      before: shown(last, from, order, text),
      after: shown(last, to, order, text),
    }
  })
}

/** A line that came or went: its amount stands on the side where it was. */
function wholeLine(label: string, { from, to }: FieldChange, { currency }: Order, text: OrderText): ChangeRow {
  return to === undefined
    ? { label, before: text.plainMoney(from, currency), after: text.t('timeline.removed') }
    : { label, before: '—', after: text.plainMoney(to, currency) }
}

function shown(field: string, value: unknown, { currency }: Order, text: OrderText): string {
  if (value === undefined || value === null || value === '') return text.t('fact.none')
  if (/^unitPrice$|amount$/i.test(field)) return text.plainMoney(value, currency)
  const word = typeof value === 'object' || Number.isNaN(value) ? '—' : String(value)
  switch (field) {
    case 'taxRate':
      return text.percent(value)
    case 'quantity':
      return text.number(value)
    case 'expiresAt':
      return text.dateTime(word)
    case 'type':
      return text.word('lineType', word)
    case 'country':
      return countryName(word, text.locale)
    default:
      return word
  }
}
