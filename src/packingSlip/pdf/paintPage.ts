import type { SlipPage, SlipShape, SlipText } from '../layout/slipPage'
import type { FontFace } from '../layout/slipFace'
import { inkOf, type TextRuler } from '../layout/textRuler'

/** What of the PDF engine's pen is used here. */
export interface Pen {
  font: (face: FontFace, key: string, size: number) => Pen
  fillColor: (colour: string) => Pen
  strokeColor: (colour: string) => Pen
  lineWidth: (width: number) => Pen
  rect: (x: number, y: number, width: number, height: number) => Pen
  roundedRect: (x: number, y: number, width: number, height: number, radius: number) => Pen
  fill: () => Pen
  stroke: () => Pen
  text: (text: string, x: number, y: number, options: typeof ON_BASELINE) => Pen
}

// With features, though none, a line is set whole: word by word, words from right to left would keep their places.
const ON_BASELINE = { lineBreak: false, baseline: 'alphabetic', features: [] }

/** The paper stays light, whatever the screen is. */
export const slipInk = { ink: '#1c1e27', muted: '#5a5d68', hairline: '#c6c8cf', bar: '#000000' }

/** Draws a page in one go, all but its pictures. */
export function paintPage(pen: Pen, { texts, shapes }: SlipPage, ruler: TextRuler): void {
  for (const shape of shapes) paintShape(pen, shape)
  for (const text of texts) paintText(pen, text, ruler)
}

function paintShape(pen: Pen, { is, x, y, width, height }: SlipShape): void {
  if (is === 'box') pen.lineWidth(0.8).strokeColor(slipInk.muted).roundedRect(x, y, width, height, 1.5).stroke()
  else pen.fillColor(colourOf(is)).rect(x, y, width, height).fill()
}

function colourOf(shape: 'rule' | 'hairline' | 'bar'): string {
  return shape === 'rule' ? slipInk.ink : slipInk[shape]
}

function paintText(pen: Pen, { text, x, baseline, align, size, weight, muted }: SlipText, ruler: TextRuler): void {
  let at = align === 'right' ? x - ruler.width(text, size, weight) : x
  for (const { text: part, face, width } of ruler.runs(text, weight)) {
    pen.font(face.font, face.key, size).fillColor(muted ? slipInk.muted : slipInk.ink)
    pen.text(inkOf(part), at, baseline, ON_BASELINE)
    at += width * size
  }
}
