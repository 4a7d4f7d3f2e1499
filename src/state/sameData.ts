import type { Order } from '../model/order'

/**
 * Whether two pieces of plain data say the same. A key that is absent equals one that is undefined; key order is free.
 * What is the host's own (`meta`, `cause`) may be anything, a cycle too, and is the same only where it is the same object.
 */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!isRecord(one) || !isRecord(other) || Array.isArray(one) !== Array.isArray(other)) return false
  return Object.keys({ ...one, ...other }).every((key) =>
    /^(meta|cause)$/.test(key) ? one[key] === other[key] : sameData(one[key], other[key]),
  )
}

/** What is new, or what was there before if both say the same: so nothing is drawn again without need. */
export function kept<T>(before: T | undefined, fresh: T): T {
  return sameData(before, fresh) ? (before as T) : fresh
}

/** Whether two orders say the same, whatever the host put beside them. */
export function sameOrder(one: Order | undefined, other: Order | undefined): boolean {
  return sameData({ ...one, meta: 0 }, { ...other, meta: 0 })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return Object(value) === value
}
