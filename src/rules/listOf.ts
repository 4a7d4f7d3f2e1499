/** A list as a request brings it: each entry an object in its place, so that a hole is named; what is no list is empty. */
export function listOf<T extends object>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list) ? list.map(Object) : []
}
