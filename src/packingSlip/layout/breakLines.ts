/** A break may follow these, but not where a number goes on: "1,5" stays one. */
const BREAKS_AFTER = /[-/,;\u2010\u2013]/
/** A space that breaks: neither U+00A0 nor U+202F nor U+2007. */
const SPACE = /[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/
const IDEOGRAPH = /[\u2e80-\u30ff\u31c0-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/
/** These do not begin a line. */
const CLOSING = /[\u3001\u3002\uff0c\uff0e\uff09\u300d\u300f\u3011\u3015\uff01\uff1f\u30fc\uff1a\uff1b]/
/** And these do not end one. */
const OPENING = /[\uff08\u300c\u300e\u3010\u3014]/

const ELLIPSIS = '…'

/** More letters than lines of a slip hold: what is longer is cut before anybody measures it. */
const MOST_LETTERS = 3000

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Breaks a text into lines of at most `width`: after spaces, after `-`, `/`, `,` and `;`, between ideographs, and within
 * a word only where it is longer than a line. What goes beyond `most` lines is cut, and an ellipsis says so.
 */
export function breakLines(text: string, width: number, measure: (text: string) => number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  let filled = 0
  for (const piece of fittingPieces(withoutTail(text), width, measure)) {
    if (line !== '' && filled + measure(piece.trimEnd()) > width) {
      if (lines.length + 1 === most) return [...lines, cut(line, width, measure)]
      lines.push(line.trimEnd())
      line = ''
      filled = 0
    }
    line += piece
    filled += measure(piece)
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '')
}

function withoutTail(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).replace(/[\ud800-\udbff]$/, '')}${ELLIPSIS}` : text
}

/** One after the other, so that nobody cuts up letters of which only a few lines are shown. */
function* fittingPieces(text: string, width: number, measure: (text: string) => number): Generator<string> {
  for (const piece of pieces(text)) {
    if (measure(piece.trimEnd()) <= width) yield piece
    else for (const { segment } of letters.segment(piece)) yield segment
  }
}

function* pieces(text: string): Generator<string> {
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (!canBreak(text[at] ?? '', text[at + 1] ?? '')) continue
    yield text.slice(from, at + 1)
    from = at + 1
  }
  if (from < text.length) yield text.slice(from)
}

function canBreak(before: string, after: string): boolean {
  if (SPACE.test(after)) return false
  if (SPACE.test(before)) return true
  if (BREAKS_AFTER.test(before)) return !/\d/.test(after) || before === '-'
  return IDEOGRAPH.test(before) && IDEOGRAPH.test(after) && !CLOSING.test(after) && !OPENING.test(before)
}

function cut(line: string, width: number, measure: (text: string) => number): string {
  const kept = Array.from(letters.segment(line.trimEnd()), ({ segment }) => segment)
  while (kept.length > 0 && measure(kept.join('') + ELLIPSIS) > width) kept.pop()
  return kept.join('').trimEnd() + ELLIPSIS
}
