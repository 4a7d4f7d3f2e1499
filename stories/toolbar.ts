import { type Order, OrderError, type OrderProviderProps, WRITES } from 'order-drawer'
import {
  createMemoryAdapter,
  type Fault,
  type MemoryAdapter,
  type MemoryAdapterOptions,
} from 'order-drawer/adapters/memory'
import { NOW } from './orders'
import { wordsOf } from './wordsOf'

/** What the toolbar is set to. */
export interface Toolbar {
  theme: 'light' | 'dark' | 'side-by-side'
  locale: string
  /** An IANA name, with `-` for its slash: a slash is lost on the way through an address. */
  timeZone: string
  density: 'comfortable' | 'compact'
  network: 'instant' | 'slow' | 'failing' | 'lost' | 'offline'
  role: 'all' | 'read-only'
  clock: 'now' | 'soon' | 'expired'
  textSize: 'normal' | 'doubled'
  surround: 'none' | 'tab-order'
}

const HOUR = 3_600_000

/** The moment a story looks at its order: the fixed present, or near the order's expiry. */
export function momentOf({ clock }: Toolbar, order?: Order): Date {
  const expiry = Date.parse(order?.expiresAt ?? '')
  if (clock === 'now' || Number.isNaN(expiry)) return NOW
  return new Date(clock === 'soon' ? expiry - HOUR : expiry + HOUR)
}

/** The time zone of the shop, by its IANA name. */
export const zoneOf = ({ timeZone }: Toolbar): string => timeZone.replace('-', '/')

/** What the toolbar gives to a provider. Theme and page are told apart: the preview sets them on the document. */
export function settingsOf(
  toolbar: Toolbar,
  order?: Order,
): Omit<OrderProviderProps, 'adapter' | 'orderId' | 'children'> {
  return {
    now: momentOf(toolbar, order),
    locale: toolbar.locale,
    messages: wordsOf(toolbar.locale),
    timeZone: zoneOf(toolbar),
    links: {
      order: (id) => `#/orders/${encodeURIComponent(id)}`,
      settlement: (id) => `#/settlements/${encodeURIComponent(id)}`,
      dispute: (id) => `#/disputes/${encodeURIComponent(id)}`,
    },
    ...(toolbar.role === 'read-only' && { permissions: 'read-only' as const }),
  }
}

/** A backend of the story's own, in the weather that the toolbar asks for. */
export function createStoryAdapter(toolbar: Toolbar, options: MemoryAdapterOptions): MemoryAdapter {
  const adapter = createMemoryAdapter({
    now: momentOf(toolbar, options.orders?.length === 1 ? options.orders[0] : undefined),
    latency: toolbar.network === 'slow' ? 1500 : 0,
    ...options,
    faults: [...[options.faults ?? []].flat(), ...weather(toolbar)],
  })
  return toolbar.network === 'offline' ? goOfflineAfterReading(adapter) : adapter
}

function weather({ network }: Toolbar): Fault[] {
  if (network === 'lost') return [{ is: 'answer_lost' }]
  if (network !== 'failing') return []
  const messages = ['The order service refuses every request at present.']
  return [{ is: 'error', on: WRITES, error: new OrderError('rejected', { messages, code: 'NOT_ALLOWED' }) }]
}

/** The connection is lost once the order is on the screen. */
function goOfflineAfterReading(adapter: MemoryAdapter): MemoryAdapter {
  return {
    ...adapter,
    async getOrder(orderId, context) {
      const order = await adapter.getOrder(orderId, context)
      adapter.setFaults({ is: 'offline' })
      return order
    },
  }
}
