import type { MissingCharacter } from '../PackingSlipError'
import type { SlipFace, SlipFonts } from './slipFace'
import { isRightToLeft, visualRuns, type VisualRun } from './visualRuns'

/** How heavy letters are. */
export type SlipWeight = keyof SlipFonts

/** A stretch of text in one face, as it stands on paper from left to right. */
export interface TextRun {
  text: string
  face: SlipFace
  /** At a size of one point. */
  width: number
}

/** Measures text in the faces that it is printed in. */
export interface TextRuler {
  /** In points. */
  width: (text: string, size: number, weight: SlipWeight) => number
  runs: (text: string, weight: SlipWeight) => TextRun[]
  /** What no face of a weight has, each character once. */
  missing: (texts: readonly { text: string; weight: SlipWeight }[]) => MissingCharacter[]
}

/** Marks of direction and of variants: they are obeyed, or not, but never printed. */
const SILENT = /[\u034f\u061c\u200e\u200f\u2066-\u2069\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu

/** Scripts whose letters take their form from their neighbours: they are measured together, all others one by one. */
const TOUCHING = /[\u0600-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc]/

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Opens a ruler over some fonts. Its widths are kept: a slip says the same things again and again. */
export function createTextRuler(fonts: SlipFonts): TextRuler {
  const widths = new Map<SlipFace, Map<string, number>>()
  const measure = (text: string, face: SlipFace): number => {
    const known = widths.get(face) ?? new Map<string, number>()
    widths.set(face, known)
    const width = known.get(text) ?? advance(text, face)
    known.set(text, width)
    return width
  }
  const widthOf = (text: string, face: SlipFace): number =>
    (TOUCHING.test(text) ? [text] : [...text]).reduce((sum, part) => sum + measure(part, face), 0)
  const runs = (text: string, weight: SlipWeight): TextRun[] =>
    splitRuns(text, fonts[weight]).map((run) => ({ ...run, width: widthOf(run.text, run.face) }))
  return {
    runs,
    width: (text, size, weight) => size * runs(text, weight).reduce((sum, { width }) => sum + width, 0),
    missing(texts) {
      const found = new Map<string, MissingCharacter>()
      for (const { text, weight } of texts) {
        for (const character of text) {
          if (found.has(character) || fonts[weight].some((face) => covers(face, character))) continue
          found.set(character, { character, codePoint: nameOf(character), text })
        }
      }
      return [...found.values()]
    },
  }
}

/** A text without what takes no ink. */
export function inkOf(text: string): string {
  return text.replace(SILENT, '')
}

function advance(text: string, { font }: SlipFace): number {
  const { glyphs } = font.layout(inkOf(text))
  return glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) / font.unitsPerEm
}

function covers({ font }: SlipFace, character: string): boolean {
  return inkOf(character) === '' || font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
}

function splitRuns(text: string, faces: readonly SlipFace[]): Omit<TextRun, 'width'>[] {
  const [first] = faces
  if (!first) return []
  const isTurned = isRightToLeft(text)
  if (!isTurned && [...text].every((character) => covers(first, character))) return [{ text, face: first }]
  const faceAt = facesOf(text, faces, first)
  const runs = isTurned
    ? visualRuns(text, (one, other) => faceAt[one] === faceAt[other])
    : logicalRuns(text, (one, other) => faceAt[one] === faceAt[other])
  return runs.map(({ text: run, start }) => ({ text: run, face: faceAt[start] ?? first }))
}

/**
 * The face of each unit of a text. What a person takes for one letter has one face, so that an accent fits it; where
 * none has all of it, each of its parts has the face that knows it.
 */
function facesOf(text: string, faces: readonly SlipFace[], first: SlipFace): SlipFace[] {
  const units: SlipFace[] = []
  for (const { segment } of letters.segment(text)) {
    const whole = faces.find((one) => [...segment].every((character) => covers(one, character)))
    for (const character of segment) {
      const face = whole ?? faces.find((one) => covers(one, character)) ?? first
      units.push(...Array<SlipFace>(character.length).fill(face))
    }
  }
  return units
}

function logicalRuns(text: string, sameFace: (one: number, other: number) => boolean): VisualRun[] {
  const runs: VisualRun[] = []
  for (let at = 0; at < text.length; at += 1) {
    const last = runs.at(-1)
    if (last && sameFace(at - 1, at)) last.text += text[at] ?? ''
    else runs.push({ text: text[at] ?? '', start: at })
  }
  return runs
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
