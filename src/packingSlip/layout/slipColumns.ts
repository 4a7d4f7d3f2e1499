import type { PackingSlipContent } from '../content/packingSlipContent'
import type { Band, SlipPaper } from './slipSheet'

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
const QUANTITY = 54
const TOTAL = 82

/** Side of a product's picture. */
export const PICTURE = 32

/** Gives each column its place. Pictures and totals have one only where the slip has any. */
export function slipColumns({ rows, totalAmount }: PackingSlipContent, { inner }: SlipPaper): SlipColumns {
  const tick = { from: inner.from, to: inner.from + TICK }
  const article = after(tick, ARTICLE)
  const picture = rows.some(({ imageUrl }) => imageUrl) ? after(article, PICTURE) : undefined
  const total = totalAmount === undefined ? undefined : { from: inner.to - TOTAL, to: inner.to }
  const quantityEnd = total ? total.from - GAP : inner.to
  const quantity = { from: quantityEnd - QUANTITY, to: quantityEnd }
  const product = { from: (picture ?? article).to + GAP, to: quantity.from - GAP }
  return { tick, article, picture, product, quantity, total }
}

function after({ to }: Band, width: number): Band {
  return { from: to + GAP, to: to + GAP + width }
}
