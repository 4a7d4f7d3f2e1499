import { formatCount } from '../content/formatCount'
import type { PackingSlipContent } from '../content/packingSlipContent'
import { slipStyle } from './slipPaper'
import { sayOnSlip } from '../content/slipPlace'
import { fitLines, type LayoutTools, type SlipPaper, type SlipSheet } from './slipSheet'

/** Room for three lines to write on. */
export const SIGNATURE_HEIGHT = 56

const GAP = 24

/** Lines for a name, a day and a number, at the foot of the last page; a name needs most. */
export function drawSignature(sheet: SlipSheet, { words }: PackingSlipContent, { inner, bottom }: SlipPaper): void {
  const width = inner.to - inner.from - 2 * GAP
  let { from } = inner
  for (const [word, share] of [
    [words.packedBy, 0.4],
    [words.packedOn, 0.3],
    [words.parcels, 0.3],
  ] as const) {
    const band = { from, to: from + width * share }
    sheet.draw('rule', band, bottom - 26, 0.8)
    sheet.write(word, band, bottom - 12, slipStyle.label)
    from = band.to + GAP
  }
}

/** Who sends it, and which page of how many this is. */
export function drawFoot(
  sheet: SlipSheet,
  content: PackingSlipContent,
  { paper: { inner, foot }, ruler }: LayoutTools,
  place: { page: number; pages: number },
): void {
  const { shop, locale } = content
  const count = { page: formatCount(place.page, locale), pages: formatCount(place.pages, locale) }
  const page = sayOnSlip('page', count, content)
  const room = { from: inner.from, to: inner.to - ruler.width(page, slipStyle.foot.size, 'regular') - 20 }
  const sender = [shop.name, shop.address].filter(Boolean).join(', ')
  sheet.write(fitLines(sender, room, slipStyle.foot, ruler, 1)[0] ?? '', room, foot, slipStyle.foot)
  sheet.write(page, inner, foot, slipStyle.footEnd)
}
