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
  return runs.flatMap(({ from, to }) => (isOdd(from) ? [rightToLeft(text, from, to)] : leftToRight(text, from, to)))
}

/** The font turns letters of such a script around by itself; signs alone it leaves as they are. */
function rightToLeft(text: string, start: number, end: number): VisualRun {
  const signs = [...text.slice(start, end)].map((sign) => bidi.getMirroredCharacter(sign) ?? sign)
  return { text: (isRightToLeft(signs.join('')) ? signs : signs.reverse()).join(''), start }
}

/** Digits of such a script run from left to right; a font that sees them together would turn them around. */
function leftToRight(text: string, start: number, end: number): VisualRun[] {
  const run = text.slice(start, end)
  if (!isRightToLeft(run)) return [{ text: run, start }]
  return [...run].reduce<VisualRun[]>((signs, sign) => {
    const last = signs.at(-1)
    return [...signs, { text: sign, start: last ? last.start + last.text.length : start }]
  }, [])
}
