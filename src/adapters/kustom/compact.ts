/** The same fields, each of which may also be there as `undefined`. */
export type Loose<T> = { [K in keyof T]: T[K] | undefined }

/** A copy without the fields that are `undefined`, so that an absent field is truly absent. */
export function compact<T extends object>(fields: Loose<T>): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
