import { linkOf } from '../../display/linkOf'
import type { Order } from '../../model/order'
import type { OrderEvent } from '../../model/orderEvent'
import { safeHref } from '../../primitives/safeHref'
import { useOrderSettings } from '../../state/OrderProvider'

/** How the developers' log of an event is seen: at the host's page, or `here`. */
export type LogsWay = { href: string } | 'here'

/** What came about by a request, or by a message of the provider. */
const LOGGED = /^(authorized|captured|refunded|disputed|dispute_updated|\w+_edited)$/

/** The way to the logs of an event; undefined where there is none. */
export function useLogsWay(event: OrderEvent, order: Order): LogsWay | undefined {
  const { links, adapter } = useOrderSettings()
  if (!LOGGED.test(event.type)) return undefined
  const href = safeHref(linkOf(links, 'logs', event.id, order))
  if (href) return { href }
  return typeof adapter?.getLogs === 'function' ? 'here' : undefined
}
