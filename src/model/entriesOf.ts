/** The objects of a list that a backend may have left out, or filled with holes. */
export function entriesOf<T extends object>(list: readonly T[] | null | undefined): readonly T[] {
  return Array.isArray(list) ? list.filter((entry: unknown) => entry && typeof entry === 'object') : []
}
