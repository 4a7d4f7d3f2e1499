/** A to Z only: a dotless ı must not become the I of a word that we know. */
export function upperAscii(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase())
}

/** The word of the list that the text is, whatever its case; else the text as it was sent. */
export function readWord(text: string, words: readonly string[]): string {
  const upper = upperAscii(text)
  return words.find((word) => upperAscii(word) === upper) ?? text
}
