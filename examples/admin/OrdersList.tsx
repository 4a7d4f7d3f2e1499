import { useEffect, useRef } from 'react'
import { FIRST_PAGE, type ListAddress } from './listAddress'
import { ListNote } from './ListNote'
import { OrdersFailure } from './OrdersFailure'
import { OrdersFilter } from './OrdersFilter'
import { OrdersTable } from './OrdersTable'
import { Pager } from './Pager'
import type { Go } from './useAddress'
import type { OrdersState } from './useOrders'
import { CHOICES, type Settings } from './useSettings'

/** Props of {@link OrdersList}. */
export interface OrdersListProps {
  address: ListAddress
  go: Go
  list: OrdersState
  settings: Settings
  onSignedOut: () => void
}

/** One page of the orders, under what narrows and sorts them. */
export function OrdersList({ address, go, list, settings, onSignedOut }: OrdersListProps) {
  const { q, status } = address
  const { slice, isBusy, failure, retry } = list
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isBusy) region.current?.scrollTo({ top: 0 })
  }, [isBusy])
  // The button goes with the failure, and the focus must not go with it.
  const keepFocus = () => region.current?.focus()
  const onRetry = () => {
    keepFocus()
    // An address that the server does not take is not taken a second time.
    if (failure?.kind === 'validation') go(FIRST_PAGE)
    else retry()
  }
  const failed = failure && (
    <OrdersFailure error={failure} isStale={slice !== undefined} onRetry={onRetry} onSignedOut={onSignedOut} />
  )
  return (
    <main className="admin-main">
      <div className="admin-heading">
        <h1>Orders</h1>
        <p role="status">{slice && totalText(slice.total, settings.locale)}</p>
        <p className="admin-zone">Times in {CHOICES.timeZone[settings.timeZone]}</p>
      </div>
      <OrdersFilter
        q={q}
        status={status}
        onSearch={(text) => go({ ...FIRST_PAGE, q: text }, q && text ? 'replace' : 'push')}
        onStatus={(one) => go({ ...FIRST_PAGE, status: one })}
      />
      {slice && failed}
      <div ref={region} className="admin-list" role="region" aria-label="Orders" aria-busy={isBusy} tabIndex={0}>
        {slice ? (
          <Orders {...{ address, go, slice, settings, keepFocus }} />
        ) : (
          (failed ?? <Orders {...{ address, go, settings, keepFocus }} />)
        )}
      </div>
      <Pager address={address} go={go} list={list} locale={settings.locale} />
    </main>
  )
}

interface OrdersProps extends Pick<OrdersListProps, 'address' | 'go' | 'settings'> {
  slice?: OrdersState['slice']
  keepFocus: () => void
}

function Orders({ address, go, slice, settings, keepFocus }: OrdersProps) {
  if (slice?.orders.length !== 0) {
    const { orderId, sort } = address
    const onSort = (one: ListAddress['sort']): void => go({ ...FIRST_PAGE, sort: one })
    return <OrdersTable {...{ orders: slice?.orders, openId: orderId, sort, onSort, settings }} />
  }
  const showAll = (): void => {
    keepFocus()
    go({ ...FIRST_PAGE, q: '', status: '' })
  }
  return address.q || address.status ? (
    <ListNote
      title="No order fits"
      text="Each word must be the beginning of a reference, a name or an e-mail address."
      action="Show all orders"
      onAction={showAll}
    />
  ) : (
    <ListNote
      title="No orders yet"
      text="The first one shows up here by itself."
      action="Look again"
      onAction={showAll}
    />
  )
}

function totalText(total: number | null, locale: string): string {
  const { format } = new Intl.NumberFormat(locale)
  if (total === null) return `more than ${format(10_000)} orders`
  return `${format(total)} ${total === 1 ? 'order' : 'orders'}`
}
