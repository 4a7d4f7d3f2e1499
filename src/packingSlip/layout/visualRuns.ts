import createBidi from 'bidi-js'

/** Letters that stand beside each other on paper, as they are handed to the font. */
export interface VisualRun {
  text: string
  /** Where they stand in the text. */
  start: number
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

const bidi = createBidi()

/** Whether any letter of a text runs from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

/**
 * A text in the order in which it stands on paper, from left to right, by the Unicode Bidirectional Algorithm in the
 * direction of its first strong letter. `sameFont` says whether two neighbours may share a run.
 */
export function visualRuns(text: string, sameFont: (one: number, other: number) => boolean): VisualRun[] {
  const embedding = bidi.getEmbeddingLevels(text)
  const isOdd = (at: number): boolean => (embedding.levels[at] ?? 0) % 2 === 1
  const runs: { from: number; to: number }[] = []
  for (const at of bidi.getReorderedIndices(text, embedding)) {
    const last = runs.at(-1)
    const neighbour = isOdd(at) ? last?.from : last && last.to - 1
    const follows = neighbour !== undefined && at === neighbour + (isOdd(at) ? -1 : 1)
    if (!last || !follows || isOdd(neighbour) !== isOdd(at) || !sameFont(neighbour, at))
      runs.push({ from: at, to: at + 1 })
    else if (isOdd(at)) last.from = at
    else last.to = at + 1
  }
  return runs.flatMap(({ from, to }) => (isOdd(from) ? rightToLeft(text, from, to) : leftToRight(text, from, to)))
}

/**
 * Words from right to left, the last one first. The font turns the letters of a word around by itself, signs alone it
 * leaves as they are; between words it would move them closer.
 */
function rightToLeft(text: string, start: number, end: number): VisualRun[] {
  const runs: VisualRun[] = []
  let at = start
  for (const word of text.slice(start, end).split(/( +)/)) {
    const signs = Array.from(word, (sign) => bidi.getMirroredCharacter(sign) ?? sign)
    if (word !== '') runs.unshift({ text: (isRightToLeft(word) ? signs : signs.reverse()).join(''), start: at })
    at += word.length
  }
  return runs
}

/** Digits of such a script run from left to right; a font that sees them together would turn them around. */
function leftToRight(text: string, start: number, end: number): VisualRun[] {
  const run = text.slice(start, end)
  if (!isRightToLeft(run)) return [{ text: run, start }]
  const signs: VisualRun[] = []
  let at = start
  for (const sign of run) {
    signs.push({ text: sign, start: at })
    at += sign.length
  }
  return signs
}

const STRONG = /[\p{L}\u061c\u200e\u200f]/u

/** Which way a text runs: that of its first strong letter. */
function isTurned(text: string): boolean {
  const strong = STRONG.exec(text)?.[0] ?? ''
  return isRightToLeft(strong) || strong === '\u200f' || strong === '\u061c'
}

/** A line that runs as the text does which it is a part of: a mark says so where its own letters would not. */
export function asPartOf(text: string, line: string): string {
  if (isTurned(text) === isTurned(line)) return line
  return `${isTurned(text) ? '\u200f' : '\u200e'}${line}`
}
