import type { FormName } from '../../rules/action'
import { nameOf, textByIds } from '../dom/findByRole'
import { isReachable } from '../dom/isReachable'
import { textOf } from '../dom/textOf'
import { showAction } from './chooseAction'
import type { NameKey } from './drawerNames'
import { fieldOf } from './fillForm'
import type { Stage } from './Stage'

/** An action as it is offered. */
export interface OfferedAction {
  action: FormName
  /** As it is written on its button. */
  name: string
  /** It is there and can be reached, but not used now. */
  off: boolean
  /** Why it is off; '' where it is not. */
  reason: string
}

/** A field as it stands. */
export interface FieldReading {
  value: string
  /** Boxes and choices only. */
  checked?: boolean
  /** What is written under and beside it: the limit, what was understood, what is wrong. */
  says: string
  /** Marked as wrong. */
  wrong: boolean
}

/** What the drawer says. While it asks a question, only the question can be read. */
export interface Readings {
  isOpen(): boolean
  /** Such as `Order SO-1001`. */
  title(): string
  /** The words of the badges: the status, after it the one that it hides (a disputed order has both). */
  status(): string[]
  /** The figures of the money bar by their names, as they are written. */
  amounts(): Record<string, string>
  /** The entries of the timeline, the latest first, each in one line. Its tab must be open. */
  timeline(): string[]
  /** What became of the last write, or of reading the order, where there is something to read or decide. */
  notice(): string | null
  field(name: string): FieldReading
  /** All that is offered on the bar and behind "More actions", which it unfolds. */
  actions(): Promise<OfferedAction[]>
  /** Why an action is off; '' where it can be used. Throws where it is not offered at all. */
  reason(action: FormName): Promise<string>
}

const ON_BAR: readonly FormName[] = ['capture', 'refund', 'release', 'cancel', 'packingSlip', 'extend', 'duplicate']

/** What can be read in the drawer. */
export function readings(stage: Stage): Readings {
  const seen = (selector: string): Element[] => [...stage.scope().querySelectorAll(selector)].filter(isReachable)
  return {
    isOpen: () => stage.open() !== undefined,
    title: () => nameOf(stage.open() ?? stage.scope()),
    // A header that is folded says them again.
    status: () => [...(seen('.od-badges')[0]?.children ?? [])].map(textOf),
    amounts: () => Object.fromEntries(seen('.od-legend-item').map(figureOf)),
    timeline() {
      const entries = seen('.od-event')
      const tab = stage.all('tab', stage.names.is('header.tabTimeline'))[0]
      if (entries.length === 0 && tab?.getAttribute('aria-selected') !== 'true') {
        throw new Error("order-drawer: the timeline is not in sight: await drawer.open('timeline') first.")
      }
      return entries.map(textOf)
    },
    notice: () => seen('.od-operation, .od-problem').map(textOf).join(' ') || null,
    field: (name) => readField(fieldOf(stage, name) as HTMLInputElement),
    async actions() {
      const offered: OfferedAction[] = []
      for (const action of ON_BAR) {
        const button = await showAction(stage, action)
        if (button) offered.push({ action, name: stage.names.is(`action.${action}`), ...offOf(button) })
      }
      return offered
    },
    async reason(action) {
      const key: NameKey = `action.${action}`
      const button = await showAction(stage, action)
      return offOf(button ?? stage.one('button', stage.names.is(key))).reason
    },
  }
}

function readField(field: HTMLInputElement): FieldReading {
  const { value, type, checked } = field
  return {
    value,
    ...((type === 'checkbox' || type === 'radio') && { checked }),
    says: textByIds(field, 'aria-describedby'),
    wrong: field.getAttribute('aria-invalid') === 'true',
  }
}

function offOf(button: HTMLElement): { off: boolean; reason: string } {
  const off = button.getAttribute('aria-disabled') === 'true'
  return { off, reason: off ? textByIds(button, 'aria-describedby') : '' }
}

function figureOf(item: Element): [name: string, value: string] {
  const [label, value] = ['.od-legend-label', '.od-legend-value'].map((part) => item.querySelector(part))
  return [label ? textOf(label) : '', value ? textOf(value) : '']
}
