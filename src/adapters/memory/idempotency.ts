import type { Command } from '../../rules/command'
import type { DuplicateResult } from '../OrderAdapter'

/** A write that was carried out under a key. */
export interface KeptWrite {
  key: string
  orderId: string
  /** The command, in a form that can be compared. */
  payload: string
  /** What was answered besides the order. */
  result?: DuplicateResult
}

/** How many keys are remembered; the oldest are forgotten. */
export const KEPT_WRITES = 500

/** The same text for the same command, in whatever order its fields stand. */
export function payloadOf(command: Command): string {
  return JSON.stringify(command, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
