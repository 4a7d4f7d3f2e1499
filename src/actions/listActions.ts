import type { Write } from '../rules/action'
import type { Capabilities, Verdict } from '../rules/verdict'

/** Where each action stands: on the bar, in the list behind it, or in the list with its reason. */
export interface ActionPlaces {
  bar: Write[]
  listed: Write[]
  refused: Write[]
}

/** The order of the actions on the bar and in the list. */
const ORDER: readonly Write[] = ['capture', 'refund', 'release', 'cancel', 'extend', 'duplicate']

/** Never for this kind of order, or not for this person: such an action is not shown at all. */
const ABSENT: readonly string[] = ['not_supported', 'not_permitted', 'extend_not_offered', 'fee_not_offered']

/** The bar keeps its places while a write is on its way or its outcome is not known. */
const HELD: readonly string[] = ['busy', 'outcome_unknown']

const ON_BAR = 3

/** Sorts the actions by what table and permissions say of them. */
export function listActions(capabilities: Capabilities): ActionPlaces {
  const shown = ORDER.filter((action) => !isAbsent(capabilities[action]))
  const open = shown.filter((action) => !isRefused(capabilities[action]))
  return {
    bar: open.slice(0, ON_BAR),
    listed: open.slice(ON_BAR),
    refused: shown.filter((action) => isRefused(capabilities[action])),
  }
}

/** Whether table or permissions refuse an action; one that only waits is not refused. */
export function isRefused(verdict: Verdict): boolean {
  return !verdict.allowed && !HELD.includes(verdict.reason)
}

function isAbsent(verdict: Verdict): boolean {
  return !verdict.allowed && ABSENT.includes(verdict.reason)
}
