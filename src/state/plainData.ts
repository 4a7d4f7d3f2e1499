/**
 * A copy of an adapter's data that is safe to read again and again: no proxy, getter or class is left in it, a Date
 * becomes its ISO text. Throws what a hostile part throws; a cycle ends in a RangeError.
 * What stands under `meta` is the host's own and passes untouched.
 */
export function plainData(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return undefined
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(plainData)
  if (value instanceof Date) return value.toJSON()
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, key === 'meta' ? held : plainData(held)]))
}
