import { code128 } from '../content/code128'
import { LOGO } from './slipPage'
import type { PackingSlipContent } from '../content/packingSlipContent'
import { slipStyle } from './slipPaper'
import { fitLines, lineHeight, type Band, type LayoutTools, type SlipSheet, type TextStyle } from './slipSheet'

const LOGO_HEIGHT = 26
const WIDEST_LOGO = 150
const FACTS_WIDTH = 236
const FACT_LABEL = 76
/** Of one value: the trackings of many parcels, for one. */
const MOST_FACT_LINES = 4
const BAR_HEIGHT = 30

/** Shop, title, address, facts, bars: the head of the first page. Gives where the table begins. */
export function drawHead(sheet: SlipSheet, content: PackingSlipContent, tools: LayoutTools): number {
  const { inner, top } = tools.paper
  const half = (inner.to - inner.from) / 2
  const titleWidth = Math.min(half, tools.ruler.width(content.words.title, slipStyle.title.size, 'bold'))
  sheet.write(content.words.title, { from: inner.to - titleWidth, to: inner.to }, top + 18, slipStyle.title)
  const shop = { from: inner.from, to: inner.to - titleWidth - 16 }
  const y = Math.max(top + 66, drawShop({ sheet, content, tools, band: shop, top }) + 34)
  const facts = { from: inner.to - FACTS_WIDTH, to: inner.to }
  const address = { from: inner.from, to: facts.from - 20 }
  const end = Math.max(
    drawAddress({ sheet, content, tools, band: address, top: y }),
    drawFacts({ sheet, content, tools, band: facts, top: y }),
  )
  return (content.barcode ? drawBars(sheet, content.barcode, inner, end + 10) : end) + 30
}

/** A line that says whose goods these are, on all further pages. Gives where the table begins. */
export function drawShortHead(sheet: SlipSheet, content: PackingSlipContent, { paper, ruler }: LayoutTools): number {
  const { inner, top } = paper
  const order = content.facts[0]
  const middle = (inner.from + inner.to) / 2
  const says = (text: string, band: Band, style: TextStyle) =>
    sheet.write(fitLines(text, band, style, ruler, 1)[0] ?? '', band, top + 10, style)
  says(content.shipTo.name, { from: inner.from, to: middle - 10 }, slipStyle.sum)
  const which = [content.words.title, order?.value].filter(Boolean).join(' · ')
  says(which, { from: middle, to: inner.to }, { ...slipStyle.note, align: 'end' })
  return top + 34
}

/** A part of the head, from where it begins. */
interface HeadPart {
  sheet: SlipSheet
  content: PackingSlipContent
  tools: LayoutTools
  band: Band
  top: number
}

function drawShop({ sheet, content, tools: { ruler, logo }, band, top }: HeadPart): number {
  const logoWidth = logo === undefined ? 0 : Math.min(logo * LOGO_HEIGHT, WIDEST_LOGO)
  if (logoWidth > 0) sheet.place(LOGO, { from: band.from, to: band.from + logoWidth }, top, LOGO_HEIGHT)
  const name = { from: band.from + (logoWidth > 0 ? logoWidth + 9 : 0), to: band.to }
  return writeLines(sheet, fitLines(content.shop.name, name, slipStyle.shop, ruler, 3), name, top + 17, slipStyle.shop)
}

function drawAddress({ sheet, content: { shipTo, words }, tools: { ruler }, band, top }: HeadPart): number {
  sheet.write(words.shipTo, band, top, slipStyle.label)
  const name = fitLines(shipTo.name, band, slipStyle.shipToName, ruler, 3)
  const lines = shipTo.lines.flatMap((line) => fitLines(line, band, slipStyle.shipTo, ruler, 3))
  const y = writeLines(sheet, name, band, top + 18, slipStyle.shipToName)
  return writeLines(sheet, lines, band, y, slipStyle.shipTo)
}

function drawFacts({ sheet, content: { facts }, tools: { ruler }, band, top }: HeadPart): number {
  const label = { from: band.from, to: band.from + FACT_LABEL }
  const value = { from: label.to + 4, to: band.to }
  return facts.reduce((y, fact) => {
    const labels = fitLines(fact.label, label, slipStyle.factLabel, ruler, 2)
    const values = fitLines(fact.value, value, slipStyle.fact, ruler, MOST_FACT_LINES)
    const ends = [
      writeLines(sheet, labels, label, y, slipStyle.factLabel),
      writeLines(sheet, values, value, y, slipStyle.fact),
    ]
    return Math.max(...ends) + 2.5
  }, top)
}

function writeLines(sheet: SlipSheet, lines: readonly string[], band: Band, y: number, style: TextStyle): number {
  lines.forEach((line, at) => sheet.write(line, band, y + at * lineHeight(style.size), style))
  return y + lines.length * lineHeight(style.size)
}

/** One point a module. The margin of the page is the white that a reader needs on both sides. */
function drawBars(sheet: SlipSheet, text: string, { from, to }: Band, top: number): number {
  let at = from
  let isBar = true
  for (const width of code128(text)) {
    if (isBar) sheet.draw('bar', { from: at, to: at + width }, top, BAR_HEIGHT)
    at += width
    isBar = !isBar
  }
  sheet.write(text, { from, to }, top + BAR_HEIGHT + 10, slipStyle.label)
  return top + BAR_HEIGHT + 12
}
