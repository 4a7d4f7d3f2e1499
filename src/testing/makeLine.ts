import { lineTotal, type OrderLine } from '../model/orderLine'
import { taxOf } from '../model/tax'

const DEFAULT_TAX_RATE = 2500

/**
 * An order line whose total and tax follow from quantity, price, discount and rate; what is given counts as it is.
 * Amounts in minor units. `taxRate: undefined` makes a line without a rate and without tax.
 *
 * @default one piece at 100.00, 25 % tax
 */
export function makeLine(
  overrides: Partial<Omit<OrderLine, 'taxRate'>> & { taxRate?: number | undefined } = {},
): OrderLine {
  const { taxRate: givenRate, ...given } = overrides
  const taxRate = 'taxRate' in overrides ? givenRate : DEFAULT_TAX_RATE
  const { name = 'Wool blanket', quantity = 1, unitPrice = 10_000, discountAmount = 0 } = given
  const { totalAmount = lineTotal({ quantity, unitPrice, discountAmount }) } = given
  const isProduct = given.type === undefined || given.type === 'physical' || given.type === 'digital'
  return {
    key: `line-${slug(name)}`,
    type: 'physical',
    ...(isProduct && { reference: slug(name).toUpperCase() }),
    name,
    quantity,
    unitPrice,
    discountAmount,
    ...(taxRate !== undefined && { taxRate }),
    taxAmount: taxRate === undefined ? 0 : taxOf(totalAmount, taxRate),
    totalAmount,
    ...given,
  }
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
}
