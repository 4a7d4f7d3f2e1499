/** An amount of money: a whole number of ISO 4217 minor units (12345 in SEK is 123.45 kr). */
export type Minor = number

/** Whether a value can be counted with: a whole number no larger than a double holds exactly. */
export function isMinor(value: unknown): value is Minor {
  return Number.isSafeInteger(value)
}
