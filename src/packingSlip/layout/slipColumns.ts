import type { PackingSlipContent } from '../content/packingSlipContent'
import { slipStyle } from './slipPaper'
import type { Band, LayoutTools } from './slipSheet'

/** The columns of the table, from where lines begin to where they end. */
export interface SlipColumns {
  tick: Band
  article: Band
  picture: Band | undefined
  product: Band
  quantity: Band
  total: Band | undefined
}

const GAP = 10
const TICK = 14
const ARTICLE = 92
/** At least, so that the same shop's slips look alike; and at most, so that names have room. */
const QUANTITY = { least: 54, most: 110 }
const TOTAL = { least: 82, most: 130 }

/** Side of a product's picture. */
export const PICTURE = 32

/** Gives each column its place. Pictures and totals have one only where the slip has any. */
export function slipColumns({ rows, totalAmount }: PackingSlipContent, { paper, ruler }: LayoutTools): SlipColumns {
  const { inner } = paper
  const tick = { from: inner.from, to: inner.from + TICK }
  const article = after(tick, ARTICLE)
  const picture = rows.some(({ imageUrl }) => imageUrl) ? after(article, PICTURE) : undefined
  const widest = (texts: readonly string[], { size }: { size: number }, { least, most }: typeof TOTAL): number =>
    Math.min(
      most,
      texts.reduce((width, text) => Math.max(width, ruler.width(text, size, 'bold')), least),
    )
  const totals = [totalAmount ?? '', ...rows.map(({ total = '' }) => total)]
  const total = totalAmount === undefined ? undefined : before(inner.to, widest(totals, slipStyle.sumEnd, TOTAL))
  const quantities = rows.map(({ quantityText }) => quantityText)
  const quantity = before(total ? total.from - GAP : inner.to, widest(quantities, slipStyle.quantity, QUANTITY))
  const product = { from: (picture ?? article).to + GAP, to: quantity.from - GAP }
  return { tick, article, picture, product, quantity, total }
}

function before(to: number, width: number): Band {
  return { from: to - width, to }
}

function after({ to }: Band, width: number): Band {
  return { from: to + GAP, to: to + GAP + width }
}
