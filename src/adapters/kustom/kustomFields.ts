import { toRecord, toText } from './readJson'

/** Our name of a text field, and the API's names: the first is written, any of them is read. */
export type FieldNames<T> = readonly (readonly [keyof T & string, string, ...string[]])[]

/** An object of the API in our names; `undefined` if it says nothing. */
export function readFields<T extends object>(names: FieldNames<T>, value: unknown): T | undefined {
  const fields = toRecord(value)
  const found = names.flatMap(([ours, ...theirs]) => {
    const text = theirs.map((name) => toText(fields[name])).find((one) => one !== undefined)
    return text === undefined ? [] : [[ours, text] as const]
  })
  return found.length === 0 ? undefined : (Object.fromEntries(found) as unknown as T)
}

/** Our object in the names of the API. `cleared` keeps "", by which the API removes a field. */
export function writeFields<T extends object>(names: FieldNames<T>, value: T, cleared = false): Record<string, string> {
  return Object.fromEntries(
    names.flatMap(([ours, theirs]) => {
      const text = value[ours]
      return typeof text === 'string' && (text !== '' || cleared) ? [[theirs, text] as const] : []
    }),
  )
}
