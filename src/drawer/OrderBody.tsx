import type { ReactNode, RefObject } from 'react'
import { ActionBar } from '../actions/ActionBar'
import { isFormAction } from '../actions/ActionForm'
import { useForms } from '../display/FormContext'
import { PartBoundary } from '../display/PartBoundary'
import { useOrder } from '../state/useOrder'
import { isEditor, OrderEditor } from '../tabs/OrderEditor'
import { OrderFailure } from './OrderFailure'
import { OrderStrip } from './OrderStrip'
import { OrderSummary } from './OrderSummary'
import { OrderTabs, type OrderTabsProps } from './OrderTabs'
import { useFolded } from './useFolded'

/** Props of {@link OrderBody}. */
export interface OrderBodyProps extends OrderTabsProps {
  orderId: string
  /** Put on the status of the order, which takes the focus. */
  status: RefObject<HTMLDivElement | null>
  /** Told whether the summary is out of sight. */
  onFold: (folded: boolean) => void
  onClose?: (() => void) | undefined
}

/** All below the top bar: summary, tabs and actions, or the form that takes their place. */
export function OrderBody({ orderId, status, onFold, onClose, ...tabs }: OrderBodyProps): ReactNode {
  const { onFault } = tabs
  const { snapshot } = useOrder()
  const { form } = useForms()
  const { scroller, end } = useFolded(onFold)
  const ready = snapshot.phase === 'ready' ? snapshot : undefined
  const order = snapshot.phase === 'loading' ? snapshot.placeholder : ready?.order
  const editing = ready !== undefined && isEditor(form)
  const inForm = editing || (ready !== undefined && isFormAction(form))
  return (
    <>
      <OrderStrip />
      {snapshot.phase === 'failed' ? (
        <OrderFailure orderId={orderId} {...snapshot} onClose={onClose} />
      ) : (
        <div ref={scroller} className="od-scroller" hidden={inForm}>
          <PartBoundary onFault={onFault}>
            <OrderSummary ref={status} order={order} ledger={ready?.ledger} />
          </PartBoundary>
          <span ref={end} className="od-summary-end" aria-hidden="true" />
          <OrderTabs {...tabs} />
        </div>
      )}
      <PartBoundary onFault={onFault}>{editing ? <OrderEditor /> : <ActionBar />}</PartBoundary>
    </>
  )
}
