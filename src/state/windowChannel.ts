import { changeRecord, type OrderRecord, watchedRecords } from './orderRecord'

/** All that windows tell each other. */
interface News {
  /** '' without a scope: then each window asks its own adapter. */
  scope: string
  orderId: string
}

let channel: BroadcastChannel | undefined

/** Listens to the other windows of this origin, if the browser lets it. Twice is once. */
export function openChannel(): void {
  channel ??= makeChannel()
}

/** Listens no more. */
export function closeChannel(): void {
  const closing = channel
  channel = undefined
  attempt(() => closing?.close())
}

/** Tells the other windows that something happened to an order, or may have; never what. */
export function tellWindows({ tenant, orderId }: Pick<OrderRecord, 'tenant' | 'orderId'>): void {
  // A write can end after the last store was closed.
  const speaker = channel ?? makeChannel()
  attempt(() => speaker?.postMessage({ scope: scopeOf(tenant), orderId } satisfies News))
  if (speaker !== channel) attempt(() => speaker?.close())
}

function makeChannel(): BroadcastChannel | undefined {
  return attempt(() => {
    const made = new BroadcastChannel('order-drawer')
    made.onmessage = ({ data }) => hear(Object(data) as Partial<News>)
    // In Node it would keep the process alive.
    ;(made as { unref?: () => void }).unref?.()
    return made
  })
}

function hear({ scope, orderId }: Partial<News>): void {
  for (const record of watchedRecords()) {
    if (record.orderId === orderId && scopeOf(record.tenant) === scope) changeRecord(record, { news: true })
  }
}

function scopeOf(tenant: OrderRecord['tenant']): string {
  return typeof tenant === 'string' ? tenant : ''
}

/** Without a channel nothing is told, and that is all. */
function attempt<T>(call: () => T): T | undefined {
  try {
    return call()
  } catch {
    return undefined
  }
}
