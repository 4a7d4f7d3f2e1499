import type { PaymentMethod } from '../../model/paymentMethod'
import { compact } from './compact'
import { toRecord, toText } from './readJson'
import { upperAscii } from './readWord'

/** The payment types of Klarna: an allow list, for only these can be extended. */
const KLARNA_TYPES = [
  'ACCOUNT',
  'B2B_INVOICE',
  'BASE_ACCOUNT',
  'DEFERRED_INTEREST',
  'DIRECT_BANK_TRANSFER',
  'DIRECT_DEBIT',
  'FIXED_AMOUNT',
  'FIXED_AMOUNT_BY_CARD',
  'FIXED_SUM_CREDIT',
  'INVOICE',
  'INVOICE_BUSINESS',
  'PAY_BY_CARD',
  'PAY_IN_X',
  'PAY_LATER_BY_CARD',
  'PAY_LATER_IN_PARTS',
  'SLICE_IT_BY_CARD',
]

const PROVIDERS = new Map<string, PaymentMethod['provider']>([
  ...KLARNA_TYPES.map((type) => [type, 'klarna'] as const),
  ['CARD', 'card'],
  ['SWISH', 'swish'],
  ['MOBILEPAY', 'mobilepay'],
])

/** `initial_payment_method` of the API; the host's word for the provider wins. */
export function readPaymentMethod(value: unknown, provider?: string | null): PaymentMethod {
  const method = toRecord(value)
  const sent = toText(method.type)
  const known = sent === undefined ? undefined : upperAscii(sent)
  const found = known === undefined ? undefined : PROVIDERS.get(known)
  const type = found === undefined ? sent : known
  return compact<PaymentMethod>({
    provider: toText(provider) ?? found ?? 'other',
    type,
    label: toText(method.description) ?? type ?? '',
  })
}
