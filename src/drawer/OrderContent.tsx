import { useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import { ActionBar } from '../actions/ActionBar'
import { isFormAction } from '../actions/ActionForm'
import { PanelContext, type PanelServices } from '../display/PanelContext'
import { PartBoundary } from '../display/PartBoundary'
import { Announcer, useAnnouncer } from '../primitives/Announcer'
import type { Write } from '../rules/action'
import { useOrder } from '../state/useOrder'
import { OrderFailure } from './OrderFailure'
import { OrderHeader } from './OrderHeader'
import { OrderStrip } from './OrderStrip'
import { OrderSummary } from './OrderSummary'
import { OrderTabs } from './OrderTabs'
import type { OrderViewProps } from './orderViewProps'
import { SummarySkeleton } from './SummarySkeleton'
import { useFolded } from './useFolded'

/** Props of {@link OrderContent}. */
export interface OrderContentProps extends Pick<
  OrderViewProps,
  'tab' | 'defaultTab' | 'onTabChange' | 'form' | 'onFormChange' | 'onCopy'
> {
  orderId: string
  titleId: string
  onClose?: (() => void) | undefined
  onFault: (fault: unknown) => void
}

/** All that stands in a panel, in the drawer as on a page of its own. */
export function OrderContent(props: OrderContentProps): ReactNode {
  const { orderId, titleId, onClose, onFault, form: given, onFormChange } = props
  const { snapshot } = useOrder()
  const { announce, region } = useAnnouncer()
  const status = useRef<HTMLDivElement>(null)
  const [kept, setKept] = useState<Write | null>(null)
  const form = given === undefined ? kept : given
  const { scroller, end, folded } = useFolded()
  const panel = usePanelServices(announce, status, props.onCopy)
  const order = snapshot.phase === 'ready' ? snapshot.order : undefined
  const known = snapshot.phase === 'loading' ? snapshot.placeholder : order
  const inForm = snapshot.phase === 'ready' && isFormAction(form)
  const change = (next: Write | null): void => {
    setKept(next)
    onFormChange?.(next)
  }
  return (
    <PanelContext.Provider value={panel}>
      <Announcer announce={announce} region={region}>
        <OrderHeader
          orderId={orderId}
          order={known}
          titleId={titleId}
          folded={folded || inForm}
          {...(onClose && { onClose })}
        />
        <OrderStrip />
        {snapshot.phase === 'failed' ? (
          <OrderFailure orderId={orderId} {...snapshot} {...(onClose && { onClose })} />
        ) : (
          <div ref={scroller} className="od-scroller" hidden={inForm}>
            <PartBoundary onFault={onFault}>
              {order && snapshot.phase === 'ready' ? (
                <OrderSummary ref={status} order={order} ledger={snapshot.ledger} />
              ) : (
                <SummarySkeleton known={known} />
              )}
            </PartBoundary>
            <span ref={end} className="od-summary-end" aria-hidden="true" />
            <OrderTabs {...props} />
          </div>
        )}
        <PartBoundary onFault={onFault}>
          <ActionBar form={form} onFormChange={change} />
        </PartBoundary>
      </Announcer>
    </PanelContext.Provider>
  )
}

function usePanelServices(
  announce: PanelServices['announce'],
  status: RefObject<HTMLElement | null>,
  onCopy: OrderViewProps['onCopy'],
): PanelServices {
  const copied = useRef(onCopy)
  copied.current = onCopy
  return useMemo(
    () => ({
      framed: true,
      announce,
      focusStatus: () => {
        status.current?.focus()
        return status.current !== null && status.current.ownerDocument.activeElement === status.current
      },
      copied: (field, ok) => copied.current?.({ field, ok }),
    }),
    [announce, status],
  )
}
