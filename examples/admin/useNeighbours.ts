import { useEffect, useState } from 'react'
import type { OrderNavigation } from 'order-drawer'
import { fetchOrders, type OrdersQuery, PAGE_SIZE } from './fetchOrders'
import { type ListAddress, pageAfter, pageBefore } from './listAddress'
import type { Go } from './useAddress'
import type { OrdersState } from './useOrders'

/** The orders before and after the open one, over the edges of the page too; nothing for an order that is not listed. */
export function useNeighbours(
  address: ListAddress,
  { slice, isBusy }: Pick<OrdersState, 'slice' | 'isBusy'>,
  go: Go,
): OrderNavigation | undefined {
  const { orderId, page } = address
  const orders = slice?.orders ?? []
  const at = orders.findIndex(({ id }) => id === orderId)
  const place = usePlace(orderId, at)
  const following = place === undefined ? undefined : orders[at < 0 ? place : place + 1]
  const after = slice?.next && place !== undefined && !following ? pageAfter(address, slice.next) : undefined
  const before = place === 0 ? pageBefore(address) : undefined
  const firstAfter = useOrderAt('start', after && { ...address, ...after })
  const lastBefore = useOrderAt('end', before && { ...address, ...before })
  if (isBusy) return { onNavigate() {} }
  if (place === undefined) return undefined
  return {
    previousId: before ? lastBefore : orders[place - 1]?.id,
    nextId: after ? firstAfter : following?.id,
    ...(at >= 0 && { position: (page - 1) * PAGE_SIZE + at + 1, total: slice?.total ?? undefined }),
    onNavigate: (id) => {
      const turn = orders.some((order) => order.id === id) ? {} : id === firstAfter ? after : before
      go({ ...turn, orderId: id })
    },
  }
}

/** Where the order stands, or stood before an action took it out of the list. */
function usePlace(orderId: string | null, at: number): number | undefined {
  const [last, setLast] = useState({ orderId, at })
  if (at >= 0 && (last.orderId !== orderId || last.at !== at)) setLast({ orderId, at })
  if (at >= 0) return at
  return last.orderId === orderId && last.at >= 0 ? last.at : undefined
}

/** The order at one end of a page that is not shown. */
function useOrderAt(end: 'start' | 'end', query: OrdersQuery | undefined): string | undefined {
  const [found, setFound] = useState<{ key: string; id: string | undefined }>()
  const key = query && JSON.stringify([query.q, query.status, query.sort, query.cursor])
  useEffect(() => {
    if (key === undefined) return undefined
    const stop = new AbortController()
    const [q, status, sort, cursor] = JSON.parse(key) as [string, string, OrdersQuery['sort'], string]
    fetchOrders({ q, status, sort, cursor }, stop.signal, end === 'start' ? 1 : PAGE_SIZE).then(
      ({ orders }) => setFound({ key, id: orders.at(end === 'start' ? 0 : -1)?.id }),
      () => setFound(undefined),
    )
    return () => stop.abort()
  }, [key, end])
  return found && found.key === key ? found.id : undefined
}
