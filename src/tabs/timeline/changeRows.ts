import type { OrderText } from '../../display/createText'
import type { Order } from '../../model/order'
import type { FieldChange } from '../../model/orderEvent'
import { countryName } from '../../text/countryName'
import type { MessageKey } from '../../text/messages'

/** One changed field, in words. */
export interface ChangeRow {
  label: string
  from: string
  to: string
}

type Format = (value: unknown) => string

const LINE_LABELS: Record<string, MessageKey> = {
  name: 'timeline.lineName',
  reference: 'timeline.lineReference',
  type: 'timeline.lineType',
  quantity: 'timeline.lineQuantity',
  unitPrice: 'timeline.lineUnitPrice',
  discountAmount: 'timeline.lineDiscount',
  taxRate: 'timeline.lineTaxRate',
  taxAmount: 'timeline.lineTax',
  totalAmount: 'timeline.lineTotal',
}

const LABELS: Record<string, MessageKey> = {
  merchantReference1: 'fact.merchantReference1',
  merchantReference2: 'fact.merchantReference2',
  amount: 'details.total',
  taxAmount: 'details.tax',
  expiresAt: 'timeline.expiry',
  givenName: 'customer.givenName',
  familyName: 'customer.familyName',
  organizationName: 'customer.organization',
  attention: 'customer.attention',
  street: 'customer.street',
  street2: 'customer.street2',
  postalCode: 'customer.postalCode',
  city: 'customer.city',
  region: 'customer.region',
  country: 'customer.country',
  email: 'customer.email',
  phone: 'customer.phone',
}

/** Changed fields as rows of a table; a path that we do not know is shown as it is. */
export function changeRows(changes: readonly FieldChange[], order: Order, text: OrderText): ChangeRow[] {
  return changes.map((change) => {
    const [, line, field] = /^lines\.(\d+)(?:\.(\w+))?$/.exec(change.path) ?? []
    if (line !== undefined && field === undefined) return wholeLine(change, lineLabel(change, line, text), order, text)
    const last = field ?? change.path.split('.').at(-1) ?? ''
    const format = formatOf(last, order, text)
    const label = line === undefined ? plainLabel(change, last, text) : fieldLabel(change, line, last, text)
    return { label, from: format(change.from), to: format(change.to) }
  })
}

/** A line that came or went: its amount stands on the side where it was. */
function wholeLine({ from, to }: FieldChange, label: string, order: Order, text: OrderText): ChangeRow {
  const money = formatOf('totalAmount', order, text)
  const isGone = to === undefined
  return { label, from: isGone ? money(from) : '—', to: isGone ? text.t('timeline.removed') : money(to) }
}

function lineLabel({ label }: FieldChange, line: string, text: OrderText): string {
  return label || `${text.t('details.product')} ${text.number(Number(line) + 1)}`
}

function fieldLabel(change: FieldChange, line: string, field: string, text: OrderText): string {
  const name = lineLabel(change, line, text)
  const key = Object.hasOwn(LINE_LABELS, field) ? LINE_LABELS[field] : undefined
  return key ? text.t(key, { line: name }) : `${name}, ${field}`
}

function plainLabel({ path }: FieldChange, last: string, text: OrderText): string {
  const key = Object.hasOwn(LABELS, last) ? LABELS[last] : undefined
  return key ? text.t(key) : path || '—'
}

function formatOf(field: string, order: Order, text: OrderText): Format {
  if (/^(unitPrice|amount|\w+Amount)$/.test(field))
    return (value) => given(value, text.plainMoney(value, order.currency), text)
  if (field === 'taxRate') return (value) => given(value, text.percent(value), text)
  if (field === 'quantity') return (value) => given(value, text.number(value), text)
  if (field === 'expiresAt') return (value) => given(value, text.dateTime(String(value)), text)
  if (field === 'type') return (value) => given(value, text.word('lineType', wordOf(value)), text)
  if (field === 'country') return (value) => given(value, countryName(wordOf(value), text.locale), text)
  return (value) => given(value, wordOf(value), text)
}

function given(value: unknown, shown: string, text: OrderText): string {
  if (value === undefined || value === null || value === '') return text.t('fact.none')
  return shown
}

function wordOf(value: unknown): string {
  if (typeof value === 'string') return value
  return (typeof value === 'number' && Number.isFinite(value)) || typeof value === 'boolean' ? String(value) : '—'
}
