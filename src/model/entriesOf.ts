/** The objects of a list that a backend may have left out, or filled with holes. */
export function entriesOf<T extends object>(list: readonly T[] | null | undefined): readonly T[] {
  if (!Array.isArray(list)) return []
  return list.filter((entry: unknown): entry is T => typeof entry === 'object' && entry !== null)
}
