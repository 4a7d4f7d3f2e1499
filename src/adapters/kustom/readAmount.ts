import type { Minor } from '../../model/money'

/** Whether the API left a value out: no key, null, or the empty text that stands for null. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || Number.isNaN(value)
}

/**
 * An amount as it was sent, in minor units. One that is no whole number is kept as it is, never parsed or rounded:
 * it is then shown as unreadable, and the writes are off. `missing` stands in for one that was left out.
 */
export function readAmount(value: unknown, missing: Minor | null): Minor {
  return (isMissing(value) ? missing : value) as Minor
}

/** A plain number such as a quantity or a tax rate; anything else counts as missing. */
export function readNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
