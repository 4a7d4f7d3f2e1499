/** One row of a list, with its place in it. */
export interface Row {
  fields: Record<string, unknown>
  /** From 0; counts the rows that could not be read too. */
  index: number
}

/** The value as an object; anything else as one without fields. */
export function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

/** The objects of a list; anything else in it is passed over, and no list has no rows. */
export function toRows(value: unknown): Row[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown, index) =>
    typeof item === 'object' && item !== null && !Array.isArray(item) ? [{ fields: toRecord(item), index }] : [],
  )
}

/** Text that says something; "" stands for null there, and what is no text counts as missing. */
export function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
