import { lineTotal, type OrderLine } from '../../model/orderLine'
import { taxOf } from '../../model/tax'
import { demoImages } from './demoImages'

/** A line without its key; the tax rate is the order's, unless it has its own. */
export type DemoLine = Omit<OrderLine, 'key' | 'taxAmount' | 'totalAmount'>

/** What a product may have besides name and price. */
type More = Partial<DemoLine> & { image?: keyof typeof demoImages }

/** A product; price in minor units, with tax. */
export function goods(reference: string, name: string, quantity: number, unitPrice: number, more: More = {}): DemoLine {
  const { image, ...rest } = more
  const imageUrl = image === undefined ? {} : { imageUrl: demoImages[image] }
  return { type: 'physical', reference, name, quantity, unitPrice, discountAmount: 0, ...imageUrl, ...rest }
}

/** A line of another type than a product: a delivery, a discount (a negative price), a tax. */
export function extra(type: OrderLine['type'], reference: string, name: string, unitPrice: number): DemoLine {
  return { type, reference, name, quantity: 1, unitPrice, discountAmount: 0 }
}

/** The lines with keys, totals and taxes. Without a rate there is no tax within the lines. */
export function finishLines(lines: readonly DemoLine[], orderRate?: number): OrderLine[] {
  return lines.map((line, index) => {
    const taxRate = line.taxRate ?? orderRate
    const totalAmount = lineTotal(line)
    const rate = taxRate === undefined ? {} : { taxRate }
    const taxAmount = taxRate === undefined ? 0 : taxOf(totalAmount, taxRate)
    return { key: `line-${index}`, ...line, ...rate, taxAmount, totalAmount }
  })
}
