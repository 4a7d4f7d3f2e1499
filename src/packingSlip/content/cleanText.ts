/** Half a pair of a character beyond U+FFFF: no text. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
/** What takes no ink and only breaks: controls, soft hyphens, joiners of words, marks and orders of direction. */
const SILENT = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g

/**
 * A text as it is printed, in one line: composed, without controls. Spaces that do not break and marks that say which
 * way a number reads stay.
 */
export function cleanText(text: unknown): string {
  const given = Number.isFinite(text) ? String(text) : text
  if (typeof given !== 'string') return ''
  const visible = given.replace(HALVES, '\ufffd').replace(BLANKS, ' ').replace(SILENT, '').trim()
  // The letter apostrophe has no glyph in most fonts; the sign that looks the same has one. Composed last: what is
  // silent may have stood between a letter and its accent.
  return visible.replaceAll('\u02bc', '\u2019').normalize('NFC')
}
