import type { SlipWeight } from './textRuler'

/** A line of text. All figures are points from the upper left corner of the page. */
export interface SlipText {
  text: string
  /** Its left end, or its right end with `align: 'right'`. */
  x: number
  baseline: number
  align: 'left' | 'right'
  size: number
  weight: SlipWeight
  muted: boolean
}

/** A filled or an outlined rectangle: a line of a table, a box to tick, a bar. */
export interface SlipShape {
  is: 'rule' | 'hairline' | 'box' | 'bar'
  x: number
  y: number
  width: number
  height: number
}

/** The name of the shop's logo among pictures: no address is empty. */
export const LOGO = ''

/** A picture, fitted into its frame. */
export interface SlipPicture {
  /** Its address, or `LOGO`. */
  name: string
  x: number
  y: number
  width: number
  height: number
}

/** All that stands on one page, with its place: nothing is left for the PDF engine to lay out. */
export interface SlipPage {
  width: number
  height: number
  texts: SlipText[]
  shapes: SlipShape[]
  pictures: SlipPicture[]
}
