import { isMinor } from '../../model/money'
import type { Order } from '../../model/order'
import type { LineType, OrderLine } from '../../model/orderLine'
import { sumOf } from '../../model/sumOf'

/** The sum of the lines of one kind. */
export interface GroupTotal {
  /** `products`, or the type of the lines. */
  group: 'products' | LineType
  /** Null where a line cannot be counted with. */
  amount: number | null
}

/** The tax of one rate. */
export interface RateTotal {
  /** Percent × 100. */
  rate: number
  /** What it was taken on, without the tax. */
  net: number | null
  tax: number | null
}

/** What the lines add up to. */
export interface LineSums {
  groups: GroupTotal[]
  rates: RateTotal[]
  /** Order amount − sum of the lines; 0 where they agree or cannot be compared. The order's amount counts. */
  difference: number
}

const PRODUCTS: readonly string[] = ['physical', 'digital']

/** What an order's lines add up to, by kind and by tax rate, in the order in which they are met. */
export function sumLines({ lines, amount }: Order): LineSums {
  const groups = grouped(lines, ({ type }) => (PRODUCTS.includes(type) ? 'products' : type))
  const taxed = lines.filter(({ taxRate, taxAmount }) => taxRate !== undefined && (taxRate !== 0 || taxAmount !== 0))
  const sum = totalOf(lines)
  return {
    groups: [...groups].map(([group, members]) => ({ group, amount: totalOf(members) })),
    rates: [...grouped(taxed, ({ taxRate }) => taxRate ?? 0)].map(([rate, members]) => rateTotal(rate, members)),
    difference: lines.length > 0 && sum !== null && isMinor(amount) ? amount - sum : 0,
  }
}

function rateTotal(rate: number, lines: readonly OrderLine[]): RateTotal {
  const total = totalOf(lines)
  const tax = sumOf(lines.map(({ taxAmount }) => taxAmount))
  return { rate, tax, net: total === null || tax === null ? null : total - tax }
}

function totalOf(lines: readonly OrderLine[]): number | null {
  return sumOf(lines.map(({ totalAmount }) => totalAmount))
}

function grouped<K>(lines: readonly OrderLine[], keyOf: (line: OrderLine) => K): Map<K, OrderLine[]> {
  const groups = new Map<K, OrderLine[]>()
  for (const line of lines) {
    const group = groups.get(keyOf(line))
    if (group) group.push(line)
    else groups.set(keyOf(line), [line])
  }
  return groups
}
