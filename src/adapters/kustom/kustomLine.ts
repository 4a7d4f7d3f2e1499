import type { OrderLine } from '../../model/orderLine'
import { compact } from './compact'
import { readLineType } from './kustomWords'
import { readAmount, readNumber } from './readAmount'
import { toRows, toText } from './readJson'

/** `order_lines` of the API. The API has no line ids, so a key is the line's place and holds for this version only. */
export function readLines(value: unknown): OrderLine[] {
  return toRows(value).map(({ fields, index }) =>
    compact<OrderLine>({
      key: `line-${index}`,
      type: readLineType(fields.type),
      reference: toText(fields.reference),
      name: toText(fields.name) ?? '',
      quantity: readNumber(fields.quantity) ?? 0,
      quantityUnit: toText(fields.quantity_unit),
      unitPrice: readAmount(fields.unit_price, 0),
      discountAmount: readAmount(fields.total_discount_amount, 0),
      taxRate: readNumber(fields.tax_rate),
      taxAmount: readAmount(fields.total_tax_amount, 0),
      totalAmount: readAmount(fields.total_amount, 0),
      imageUrl: toText(fields.image_url),
      productUrl: toText(fields.product_url),
    }),
  )
}

/** A line in the names of the API. */
export function writeLine(line: OrderLine): Record<string, unknown> {
  return compact({
    type: line.type,
    reference: toText(line.reference),
    name: line.name,
    quantity: line.quantity,
    quantity_unit: toText(line.quantityUnit),
    unit_price: line.unitPrice,
    tax_rate: line.taxRate,
    total_amount: line.totalAmount,
    total_discount_amount: line.discountAmount,
    total_tax_amount: line.taxAmount,
    image_url: toText(line.imageUrl),
    product_url: toText(line.productUrl),
  })
}
