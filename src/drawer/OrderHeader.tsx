import type { ReactNode } from 'react'
import { Amount } from '../display/Amount'
import { linkOf } from '../display/linkOf'
import { OrderBadges } from '../display/OrderBadges'
import { orderTitle } from '../display/orderTitle'
import { Slot } from '../display/Slot'
import { useText } from '../display/useText'
import type { Order } from '../model/order'
import { Button } from '../primitives/Button'
import { Icon } from '../primitives/Icon'
import { safeHref } from '../primitives/safeHref'
import { useOrderSettings } from '../state/OrderProvider'

/** Props of {@link OrderHeader}. */
export interface OrderHeaderProps {
  orderId: string
  /** What is known of the order. */
  order: Partial<Order> | undefined
  /** Of the heading, which names the dialog. */
  titleId: string
  /** Shows badges and amount beside the title: the summary is out of sight. */
  folded: boolean
  /** What stands before the ways out. */
  tools?: ReactNode
  /** Absent on a page of its own. */
  onClose?: (() => void) | undefined
}

/** The bar at the top: which order this is, and the ways out. */
export function OrderHeader({ orderId, order, titleId, folded, tools, onClose }: OrderHeaderProps): ReactNode {
  const text = useText()
  const reference = orderTitle(order, orderId)
  return (
    <div className="od-topbar" data-folded={folded || undefined}>
      <h2 className="od-title" id={titleId}>
        {reference ? text.rich('header.title', { reference: <bdi>{reference}</bdi> }) : text.t('header.titleUnknown')}
      </h2>
      {folded && <OrderBadges order={order} />}
      <div className="od-topbar-tools">
        {folded && order?.currency !== undefined && (
          <span className="od-topbar-amount">
            <Amount value={order.amount} currency={order.currency} />
          </span>
        )}
        {tools}
        <Slot name="header.end" />
        <NewWindowLink orderId={orderId} order={order} />
        {onClose && <Button kind="quiet" icon="close" iconOnly aria-label={text.t('header.close')} onClick={onClose} />}
      </div>
    </div>
  )
}

/** The order on a page of its own, where the host has one. */
function NewWindowLink({ orderId, order }: { orderId: string; order: Partial<Order> | undefined }): ReactNode {
  const text = useText()
  const { links } = useOrderSettings()
  const href = safeHref(linkOf(links, 'order', orderId, order as Order | undefined))
  if (!href) return null
  return (
    <a
      className="od-button"
      data-kind="quiet"
      data-icon-only=""
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={text.t('header.openInNewWindow')}
    >
      <Icon name="open" flip />
    </a>
  )
}
