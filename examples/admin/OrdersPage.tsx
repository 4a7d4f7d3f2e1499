import { useEffect, useRef } from 'react'
import { OrderDrawer, OrderProvider } from 'order-drawer'
import type { ChangeFeed } from '../server/createChangeFeed'
import { OrdersList } from './OrdersList'
import { useAddress } from './useAddress'
import { useNeighbours } from './useNeighbours'
import { useOrders } from './useOrders'
import type { Settings } from './useSettings'

/** Props of {@link OrdersPage}. */
export interface OrdersPageProps {
  settings: Settings
  feed: ChangeFeed
  onSignedOut: () => void
}

/** The orders of the shop, page by page, and the one that is open in the drawer. */
export function OrdersPage({ settings, feed, onSignedOut }: OrdersPageProps) {
  const [address, go] = useAddress()
  const list = useOrders(address)
  const { slice, refresh } = list
  const navigation = useNeighbours(address, list, go)
  const draftOf = useRef<string>(null)
  useEffect(() => feed.subscribeAll(refresh), [feed, refresh])
  const { orderId } = address
  const placeholder = slice?.orders.find(({ id }) => id === orderId)
  return (
    <OrderProvider onOpen={(id) => go({ orderId: id })} onAction={({ phase }) => phase === 'done' && refresh()}>
      <OrdersList address={address} go={go} list={list} settings={settings} onSignedOut={onSignedOut} />
      <OrderDrawer
        orderId={orderId}
        {...(placeholder && { placeholderOrder: placeholder })}
        {...(navigation && { navigation })}
        onDirtyChange={(isDirty) => {
          if (isDirty) draftOf.current = orderId
        }}
        onOpenChange={(isOpen) => go({ orderId: isOpen ? draftOf.current : null })}
      />
    </OrderProvider>
  )
}
