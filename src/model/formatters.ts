/** A drawer needs about a dozen; the bound is for a server that formats for many locales. */
const MOST = 200

const kept = new Map<string, unknown>()

/**
 * Makes a formatter once per key and keeps it: Intl objects are a hundred times dearer to make than to use.
 * The oldest goes when there are too many. A key says what is made and from what: `money|sv|SEK`.
 */
export function keepFormatter<T>(key: string, make: () => T): T {
  if (kept.has(key)) return kept.get(key) as T
  const made = make()
  if (kept.size >= MOST) kept.delete(kept.keys().next().value ?? '')
  kept.set(key, made)
  return made
}
