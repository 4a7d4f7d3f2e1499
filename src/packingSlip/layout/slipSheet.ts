import { breakLines } from './breakLines'
import type { SlipPage, SlipPicture, SlipShape } from './slipPage'
import type { SlipWeight, TextRuler } from './textRuler'
import { asPartOf, isRightToLeft } from './visualRuns'

/** How a text looks. */
export interface TextStyle {
  size: number
  /** @default 'regular' */
  weight?: SlipWeight
  muted?: boolean
  /** @default 'start' */
  align?: 'start' | 'end'
}

/** From where to where, in points from the edge at which lines begin: the left one, or the right one. */
export interface Band {
  from: number
  to: number
}

/** What a slip is laid out with. */
export interface LayoutTools {
  paper: SlipPaper
  ruler: TextRuler
  /** Width over height of the logo, where there is one. */
  logo: number | undefined
}

/** Where things stand on a page, in points. */
export interface SlipPaper {
  width: number
  height: number
  /** Between the margins. */
  inner: Band
  top: number
  /** Where the table may go to. */
  bottom: number
  /** The baseline of the last line. */
  foot: number
}

/** A page that is being written on. Its places are told from the edge at which lines begin. */
export interface SlipSheet {
  page: SlipPage
  /** Writes one line, smaller where it would leave its band: nothing ever stands over something else. */
  write: (text: string, band: Band, baseline: number, style: TextStyle) => void
  draw: (is: SlipShape['is'], band: Band, y: number, height: number) => void
  place: (picture: SlipPicture['name'], band: Band, y: number, height: number) => void
}

/** Points from one line to the next. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.36)
}

/** Opens an empty page. */
export function createSheet({ paper, ruler }: LayoutTools, direction: 'ltr' | 'rtl'): SlipSheet {
  const { width, height } = paper
  const page: SlipPage = { width, height, texts: [], shapes: [], pictures: [] }
  const isMirrored = direction === 'rtl'
  const left = ({ from, to }: Band): number => (isMirrored ? width - to : from)
  return {
    page,
    write(text, band, baseline, { size: wanted, weight = 'regular', muted = false, align = 'start' }) {
      if (text === '') return
      const room = band.to - band.from
      const size = wanted * Math.min(1, room / Math.max(ruler.width(text, wanted, weight), 1))
      const isRight = (align === 'end') !== isMirrored
      const x = isRight ? left(band) + room : left(band)
      page.texts.push({ text, x, baseline, align: isRight ? 'right' : 'left', size, weight, muted })
    },
    draw: (is, band, y, height) => page.shapes.push({ is, x: left(band), y, width: band.to - band.from, height }),
    place: (name, band, y, height) =>
      page.pictures.push({ name, x: left(band), y, width: band.to - band.from, height }),
  }
}

/** A text in lines that fit a band; at most so many. */
export function fitLines(text: string, { from, to }: Band, style: TextStyle, ruler: TextRuler, most: number): string[] {
  const { size, weight = 'regular' } = style
  const lines = breakLines(text, to - from, (part) => ruler.width(part, size, weight), most)
  return isRightToLeft(text) ? lines.map((line) => asPartOf(text, line)) : lines
}
