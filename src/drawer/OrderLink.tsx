import { forwardRef, type ComponentPropsWithoutRef, type MouseEvent } from 'react'
import { linkOf } from '../display/linkOf'
import { safeHref } from '../primitives/safeHref'
import { useOrderSettings } from '../state/OrderProvider'
import { preloadOrder } from '../state/preloadOrder'

/** Props of {@link OrderLink}. */
export interface OrderLinkProps extends ComponentPropsWithoutRef<'a'> {
  orderId: string
  /** @default what the provider's `links.order` says */
  href?: string | undefined
  /** Told an unmodified primary press. @default the provider's `onOpen`; without either the browser follows the link */
  onOpen?: ((orderId: string) => void) | undefined
}

/**
 * A real link to an order. An unmodified primary press opens the drawer; every other press is the browser's, so that
 * a new tab or window works as everywhere. Hovering or focusing it reads the order ahead.
 */
export const OrderLink = forwardRef<HTMLAnchorElement, OrderLinkProps>(function OrderLink(props, ref) {
  const { orderId, href, onOpen, onClick, onPointerEnter, onFocus, ...rest } = props
  const { links, onOpen: onOpenAround, adapter, scope, now } = useOrderSettings()
  const open = onOpen ?? onOpenAround
  const preload = (): void => {
    if (adapter) void preloadOrder({ adapter, scope, orderId, now })
  }
  const press = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event)
    const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
    if (event.defaultPrevented || modified || !open) return
    event.preventDefault()
    open(orderId)
  }
  return (
    <a
      ref={ref}
      data-order-id={orderId}
      {...rest}
      href={safeHref(href ?? linkOf(links, 'order', orderId))}
      onClick={press}
      onPointerEnter={(event) => {
        preload()
        onPointerEnter?.(event)
      }}
      onFocus={(event) => {
        preload()
        onFocus?.(event)
      }}
    />
  )
})
