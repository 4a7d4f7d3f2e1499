import { isAbsent, isRefused } from '../display/isRefused'
import type { FormName } from '../rules/action'
import type { Capabilities } from '../rules/verdict'

/** Where each action stands: on the bar, in the list behind it, or in the list with its reason. */
export interface ActionPlaces {
  bar: FormName[]
  listed: FormName[]
  refused: FormName[]
}

/** The order of the actions on the bar and in the list. */
const ORDER: readonly FormName[] = ['capture', 'refund', 'release', 'cancel', 'packingSlip', 'extend', 'duplicate']

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
