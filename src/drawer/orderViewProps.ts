import type { ReactNode } from 'react'
import type { OrderAdapter } from '../adapters/OrderAdapter'
import type { OrderError } from '../adapters/OrderError'
import type { ExtraAction, Shortcut } from '../display/ActionOptions'
import type { Slots } from '../display/SlotContext'
import type { Clock } from '../model/clock'
import type { Order } from '../model/order'
import type { PackingSlipSettings } from '../model/packingSlip'
import type { OrderLinks, Theme, ViewSettings } from '../model/settings'
import type { PartName } from '../primitives/parts'
import type { Action, FormName } from '../rules/action'
import type { Policy } from '../rules/policy'
import type { Permissions } from '../rules/verdict'
import type { ActionNotice } from '../state/orderState'
import type { OnOpenChange } from './openChange'
import type { OrderNotification } from './orderNotification'

/** The orders before and after this one in the host's list. */
export interface OrderNavigation {
  /** Null or absent at the start. */
  previousId?: string | null | undefined
  /** Null or absent at the end. */
  nextId?: string | null | undefined
  /** Which one this is, from 1. */
  position?: number | undefined
  total?: number | undefined
  /** The person goes to a neighbour: set `orderId` to it. */
  onNavigate: (orderId: string) => void
}

/** A tab of the host's own. */
export interface ExtraTab {
  id: string
  label: ReactNode
  /** As a function it is drawn once the order is read. */
  content: ReactNode | ((order: Order) => ReactNode)
}

/** What drawer and panel share. All of it can stand on an `OrderProvider` around them too; what stands here wins. */
export interface OrderViewProps {
  adapter?: OrderAdapter | undefined
  /** Names the tenant; another name empties everything at once. */
  scope?: string | undefined
  /** Narrows what the person may do. @default all */
  permissions?: Permissions | undefined
  policy?: Partial<Policy> | undefined
  /** The person wants to close, or stays though `orderId` had moved on: the host decides. */
  onOpenChange?: OnOpenChange | undefined
  /** The open tab: `timeline`, `details`, `customer` or the ID of an extra one. Leave out to let the drawer keep it. */
  tab?: string | undefined
  /** @default 'timeline' */
  defaultTab?: string | undefined
  onTabChange?: ((tab: string) => void) | undefined
  /** The open form, by its action. Leave out to let the drawer keep it. */
  form?: FormName | null | undefined
  onFormChange?: ((form: FormName | null) => void) | undefined
  /** The neighbours in the host's list. @default none, and no buttons */
  navigation?: OrderNavigation | undefined
  /** The entry of the timeline that a link leads to, by the ID of its event. Leave out to let the timeline keep it. */
  event?: string | null | undefined
  onEventChange?: ((eventId: string | null) => void) | undefined
  /** What a list row knows already: it stands there at once. */
  placeholderOrder?: Partial<Order> | undefined
  /** BCP 47. @default 'en' */
  locale?: string | undefined
  /** IANA name of the shop's zone. @default the browser's */
  timeZone?: string | undefined
  messages?: ViewSettings['messages'] | undefined
  links?: OrderLinks | undefined
  /** How packing slips are printed: the shop, what they show, paper, fonts, language. @default without the shop's name, without prices, A4 */
  packingSlip?: PackingSlipSettings | undefined
  /** @default 'auto' */
  theme?: Theme | undefined
  /** @default 'comfortable' */
  density?: 'comfortable' | 'compact' | undefined
  /**
   * Keys of another choice, as `aria-keyshortcuts` writes them, Mod being Control or Meta; '' turns one off, false all.
   * @default c r e, k j for the neighbours, Mod+Enter and ?
   */
  shortcuts?: false | Partial<Record<Shortcut, string>> | undefined
  /** Something of the host's own in places of ours. */
  slots?: Slots | undefined
  /** Classes of the host's own for parts in the panel, by name; they stand after ours. */
  classNames?: Partial<Record<PartName, string>> | undefined
  /** Tabs after ours. */
  tabs?: readonly ExtraTab[] | undefined
  /** `hide`: never shown here, nor their forms and keys. `extra`: behind "More actions", after ours. */
  actions?: { hide?: readonly Action[] | undefined; extra?: readonly ExtraAction[] | undefined } | undefined
  /** Told each step of each write. */
  onAction?: ((notice: ActionNotice) => void) | undefined
  onCopy?: ((copy: { field: string; ok: boolean }) => void) | undefined
  /** Told each outcome once, for a toaster: of a write that is done, refused, rejected, in conflict or unknown. */
  onNotify?: ((notification: OrderNotification) => void) | undefined
  /** Told when something is typed and not sent, and when nothing is any more. */
  onDirtyChange?: ((dirty: boolean) => void) | undefined
  onError?: ((error: OrderError) => void) | undefined
  /** After this many milliseconds without an answer a write is unknown. @default 30 000 */
  actionTimeoutMs?: number | undefined
  /** @default the machine's clock */
  now?: Clock | undefined
}
