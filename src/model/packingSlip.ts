import type { SlipWords } from './slipWords'

/** A picture or a font: its address, a `data:` URL, or the file itself. */
export type FileSource = string | Blob | Uint8Array

/** Who sends the parcel. */
export interface Shop {
  name: string
  /** In one line, at the foot of each page. */
  address?: string | undefined
  /** PNG or JPEG, up to 10 MB. A slip is made without it where it cannot be had in time. */
  logo?: FileSource | undefined
}

/** A font for texts that the built-in one cannot print: it has Latin, Greek and Cyrillic. */
export interface PackingSlipFont {
  /** A name of your own; each face is kept under it. */
  name: string
  /** TrueType or OpenType. WOFF2 is refused: it prints wrong letters. */
  regular: FileSource
  /** @default regular */
  bold?: FileSource | undefined
}

/** What may be printed besides names, references, addresses and quantities. All of it is off unless it is `true`. */
export interface PackingSlipShow {
  /** Every line with its total, fees and discounts too. */
  prices?: boolean | undefined
  email?: boolean | undefined
  phone?: boolean | undefined
  /** A small picture at each line. Their addresses are asked for only then. */
  images?: boolean | undefined
  /** The order as Code 128. */
  barcode?: boolean | undefined
}

/** How a shop wants its packing slips. */
export interface PackingSlipSettings {
  /** @default no name and no logo */
  shop?: Shop | undefined
  show?: PackingSlipShow | undefined
  /** @default 'A4' */
  pageSize?: 'A4' | 'LETTER' | undefined
  /** Tried in this order for what the built-in font does not have. @default none */
  fonts?: readonly PackingSlipFont[] | undefined
  /** BCP 47: the language of the people who pack. @default the drawer's */
  locale?: string | undefined
  /** Words that replace ours. */
  words?: Partial<SlipWords> | undefined
}
