import type { MouseEvent } from 'react'
import { formatAmount, getDisplayStatus, type Order, OrderLink, StatusBadge } from 'order-drawer'
import { customerName, orderName } from './orderNames'
import { STATUS_WORDS } from './statusWords'

/** Props of {@link OrderRow}. */
export interface OrderRowProps {
  order: Order
  /** It stands in the drawer. */
  isOpen: boolean
  locale: string
  /** Writes day and time. */
  day: Intl.DateTimeFormat
}

/** An order in the list. A press anywhere in the row is a press of its link. */
export function OrderRow({ order, isOpen, locale, day }: OrderRowProps) {
  const amount = formatAmount(order.amount, order.currency, locale)
  const captured = formatAmount(order.capturedAmount, order.currency, locale)
  const created = new Date(order.createdAt)
  return (
    <tr role="row" aria-current={isOpen || undefined} onClick={pressLink} onAuxClick={pressLink}>
      <td role="cell" className="admin-name">
        <OrderLink orderId={order.id} dir="auto">
          <bdi translate="no">{orderName(order)}</bdi>
        </OrderLink>
      </td>
      <td role="cell" className="admin-status">
        <Status order={order} />
      </td>
      <td role="cell" className="admin-customer">
        <bdi>{customerName(order)}</bdi>
      </td>
      <td role="cell" className="admin-number admin-amount" translate="no">
        <bdi>{amount}</bdi>
      </td>
      <td
        role="cell"
        className="admin-number admin-captured"
        data-word="Captured"
        data-none={!order.capturedAmount || undefined}
        translate="no"
      >
        <bdi>{captured}</bdi>
      </td>
      <td role="cell" className="admin-number admin-created">
        <time dateTime={order.createdAt}>{Number.isNaN(created.getTime()) ? '—' : day.format(created)}</time>
      </td>
    </tr>
  )
}

/** Where the order stands; while a dispute is open, where it would stand without it too. */
function Status({ order }: { order: Order }) {
  const { status, lifecycle, disputed } = getDisplayStatus(order, new Date())
  return (
    <>
      <StatusBadge status={status} />
      {disputed && <span className="admin-lifecycle">{STATUS_WORDS[lifecycle] ?? lifecycle}</span>}
    </>
  )
}

/**
 * The same press on the link, which knows what it means, and has the focus again when the drawer closes. A script cannot
 * press the middle button: Ctrl, or Cmd on a Mac, says the same.
 */
function pressLink({ currentTarget, target, button, nativeEvent }: MouseEvent<HTMLTableRowElement>): void {
  const link = currentTarget.querySelector('a')
  const isSelecting = getSelection()?.isCollapsed === false
  if (!link || link.contains(target as Node) || isSelecting || button > 1) return
  if (button === 0) link.focus()
  const middle = { bubbles: true, cancelable: true, ctrlKey: true, metaKey: true }
  link.dispatchEvent(new window.MouseEvent('click', button === 1 ? middle : nativeEvent))
}
