/** A face as the PDF engine holds it. */
export interface FontFace {
  unitsPerEm: number
  hasGlyphForCodePoint: (codePoint: number) => boolean
  layout: (text: string) => { glyphs: readonly { advanceWidth: number }[] }
  getGlyph: (id: number, codePoints?: readonly number[]) => { codePoints: readonly number[] }
}

/** One weight of a font, ready to print. */
export interface SlipFace {
  /** By which a document knows that it is embedded already. */
  key: string
  font: FontFace
}

/** By weight, in the order in which they are tried. */
export interface SlipFonts {
  regular: readonly SlipFace[]
  bold: readonly SlipFace[]
}
