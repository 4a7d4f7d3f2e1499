import { PAGE_SIZE } from './fetchOrders'
import { FIRST_PAGE, type ListAddress, pageAfter, pageBefore } from './listAddress'
import type { Go } from './useAddress'
import type { OrdersState } from './useOrders'

/** Props of {@link Pager}. */
export interface PagerProps {
  address: ListAddress
  go: Go
  list: OrdersState
  locale: string
}

/** Leads from page to page. A button that leads nowhere stays, so that it does not lose the focus. */
export function Pager({ address, go, list: { slice, isBusy }, locale }: PagerProps) {
  const before = pageBefore(address) ?? (address.page > 1 ? FIRST_PAGE : undefined)
  const after = slice?.next && !isBusy ? pageAfter(address, slice.next) : undefined
  const isLost = address.page > 1 && !pageBefore(address)
  return (
    <nav className="admin-pager" aria-label="Pages">
      <span className="admin-range">{slice && !isBusy && rangeText(address.page, slice.orders.length, locale)}</span>
      <PageButton word={isLost ? 'First page' : 'Previous page'} press={before && (() => go(before))} />
      <PageButton word="Next page" press={after && (() => go(after))} />
    </nav>
  )
}

function PageButton({ word, press }: { word: string; press: (() => void) | undefined }) {
  return (
    <button type="button" className="admin-button" aria-disabled={!press} onClick={press}>
      {word}
    </button>
  )
}

function rangeText(page: number, count: number, locale: string): string {
  if (count === 0) return ''
  const { format } = new Intl.NumberFormat(locale)
  const start = (page - 1) * PAGE_SIZE
  return `${format(start + 1)}–${format(start + count)}`
}
