/** The fields that say something. */
type Given<T> = { [F in keyof T]?: NonNullable<T[F]> }

/** A copy without the fields that are absent, null or "". */
export function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => (value ?? '') !== '')) as Given<T>
}
