import type { Verdict } from '../rules/verdict'

/** Never for this kind of order, or not for this person: such an action is not shown at all. */
const ABSENT: readonly string[] = ['not_supported', 'not_permitted', 'extend_not_offered', 'fee_not_offered']

/** What only waits: a write is on its way, or its outcome is not known. */
const HELD: readonly string[] = ['busy', 'outcome_unknown']

/** Whether table or permissions refuse an action; one that only waits is not refused. */
export function isRefused(verdict: Verdict): boolean {
  return !verdict.allowed && !HELD.includes(verdict.reason)
}

/** Whether an action is not shown at all: never for this kind of order, or not for this person. */
export function isAbsent(verdict: Verdict): boolean {
  return !verdict.allowed && ABSENT.includes(verdict.reason)
}
