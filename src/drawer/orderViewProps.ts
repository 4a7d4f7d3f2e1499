import type { OrderAdapter } from '../adapters/OrderAdapter'
import type { OrderError } from '../adapters/OrderError'
import type { Clock } from '../model/clock'
import type { Order } from '../model/order'
import type { OrderLinks, Theme, ViewSettings } from '../model/settings'
import type { Write } from '../rules/action'
import type { Policy } from '../rules/policy'
import type { Permissions } from '../rules/verdict'
import type { ActionNotice } from '../state/orderState'

/** What drawer and panel share. All of it can stand on an `OrderProvider` around them too; what stands here wins. */
export interface OrderViewProps {
  adapter?: OrderAdapter | undefined
  /** Names the tenant; another name empties everything at once. */
  scope?: string | undefined
  /** Narrows what the person may do. @default all */
  permissions?: Permissions | undefined
  policy?: Partial<Policy> | undefined
  /** The open tab: `timeline`, `details` or `customer`. Leave out to let the drawer keep it. */
  tab?: string | undefined
  /** @default 'timeline' */
  defaultTab?: string | undefined
  onTabChange?: ((tab: string) => void) | undefined
  /** The open form, by its action. Leave out to let the drawer keep it. */
  form?: Write | null | undefined
  onFormChange?: ((form: Write | null) => void) | undefined
  /** What a list row knows already: it stands there at once. */
  placeholderOrder?: Partial<Order> | undefined
  /** BCP 47. @default 'en' */
  locale?: string | undefined
  /** IANA name of the shop's zone. @default the browser's */
  timeZone?: string | undefined
  messages?: ViewSettings['messages'] | undefined
  links?: OrderLinks | undefined
  /** @default 'auto' */
  theme?: Theme | undefined
  /** @default 'comfortable' */
  density?: 'comfortable' | 'compact' | undefined
  /** Told each step of each write. */
  onAction?: ((notice: ActionNotice) => void) | undefined
  onCopy?: ((copy: { field: string; ok: boolean }) => void) | undefined
  onError?: ((error: OrderError) => void) | undefined
  /** After this many milliseconds without an answer a write is unknown. @default 30 000 */
  actionTimeoutMs?: number | undefined
  /** @default the machine's clock */
  now?: Clock | undefined
}
