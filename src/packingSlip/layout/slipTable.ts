import type { PackingSlipContent } from '../content/packingSlipContent'
import { PICTURE, type SlipColumns } from './slipColumns'
import { slipStyle } from './slipPaper'
import type { SlipRow } from '../content/slipRows'
import { fitLines, lineHeight, type SlipSheet } from './slipSheet'
import type { TextRuler } from './textRuler'

/** A row in lines, and how high that makes it. */
export interface MeasuredRow {
  row: SlipRow
  article: string[]
  product: string[]
  height: number
}

/** Above and below the text of a row. */
const PADDING = 7
const BOX = 9
const LINE = lineHeight(slipStyle.cell.size)
/** Of the names of the columns, in points. */
export const HEAD_HEIGHT = 18
/** What is longer is no name; a page has to hold more than one. */
const MOST_LINES = 20

/** Breaks a row into lines. It is never split over two pages. */
export function measureRow(row: SlipRow, columns: SlipColumns, ruler: TextRuler): MeasuredRow {
  const article = fitLines(row.reference, columns.article, slipStyle.cell, ruler, MOST_LINES)
  const product = fitLines(row.name, columns.product, slipStyle.cell, ruler, MOST_LINES)
  const text = LINE * Math.max(article.length, product.length, 1)
  return { row, article, product, height: 2 * PADDING + Math.max(text, row.imageUrl ? PICTURE : 0) }
}

/** The names of the columns; on each page anew. */
export function drawTableHead(sheet: SlipSheet, top: number, content: PackingSlipContent, columns: SlipColumns): void {
  const { words } = content
  const baseline = top + 8
  sheet.write(words.article, columns.article, baseline, slipStyle.head)
  sheet.write(words.product, columns.product, baseline, slipStyle.head)
  sheet.write(words.quantity, columns.quantity, baseline, slipStyle.headEnd)
  if (columns.total) sheet.write(words.total, columns.total, baseline, slipStyle.headEnd)
  sheet.draw(
    'rule',
    { from: columns.tick.from, to: (columns.total ?? columns.quantity).to },
    top + HEAD_HEIGHT - 3,
    0.8,
  )
}

/** One line of the shipment. */
export function drawRow(sheet: SlipSheet, top: number, measured: MeasuredRow, columns: SlipColumns): void {
  const { row, article, product, height } = measured
  const first = top + PADDING + 10
  if (row.isGoods) {
    const { from } = columns.tick
    sheet.draw('box', { from: from + 0.5, to: from + 0.5 + BOX }, first - BOX + 0.5, BOX)
    sheet.write(row.quantityText, columns.quantity, first + 0.5, slipStyle.quantity)
  }
  article.forEach((line, at) => sheet.write(line, columns.article, first + at * LINE, slipStyle.cell))
  product.forEach((line, at) => sheet.write(line, columns.product, first + at * LINE, slipStyle.cell))
  if (columns.total) sheet.write(row.total ?? '', columns.total, first, slipStyle.cellEnd)
  if (columns.picture && row.imageUrl) sheet.place(row.imageUrl, columns.picture, top + PADDING, PICTURE)
  sheet.draw('hairline', { from: columns.tick.from, to: (columns.total ?? columns.quantity).to }, top + height, 0.5)
}

/** The sums under the table; how much room they take. */
export function sumsHeight({ totalPieces, totalAmount }: PackingSlipContent): number {
  return totalPieces || totalAmount !== undefined ? 2 * PADDING + LINE : 0
}

/** Pieces under their column, and what they came to. */
export function drawSums(sheet: SlipSheet, top: number, content: PackingSlipContent, columns: SlipColumns): void {
  const { totalPieces, totalAmount, words } = content
  const baseline = top + PADDING + 10
  sheet.write(totalPieces ? words.totalPieces : words.totalAmount, columns.product, baseline, slipStyle.sum)
  if (totalPieces) sheet.write(totalPieces.text, columns.quantity, baseline + 0.5, slipStyle.quantity)
  if (columns.total && totalAmount !== undefined) sheet.write(totalAmount, columns.total, baseline, slipStyle.sumEnd)
}
