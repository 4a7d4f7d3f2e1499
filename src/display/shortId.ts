const HEAD = 8
const TAIL = 6

/** A long id cut in the middle, `0b1ec7a4…21c9e3`; up to eighteen characters it stays whole. */
export function shortId(id: string): string {
  const signs = [...id]
  if (signs.length <= HEAD + TAIL + 4) return id
  return `${signs.slice(0, HEAD).join('')}…${signs.slice(-TAIL).join('')}`
}
