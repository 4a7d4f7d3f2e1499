import { useMemo, useRef, type ReactNode, type RefObject } from 'react'
import { ActionBar } from '../actions/ActionBar'
import { isFormAction } from '../actions/ActionForm'
import { useForms } from '../display/FormContext'
import { FormHost } from '../display/FormHost'
import { PanelContext, type PanelServices } from '../display/PanelContext'
import { PartBoundary } from '../display/PartBoundary'
import { UnsavedQuestion } from '../display/UnsavedQuestion'
import { Announcer, useAnnouncer } from '../primitives/Announcer'
import { useOrder } from '../state/useOrder'
import { isEditor, OrderEditor } from '../tabs/OrderEditor'
import { OrderFailure } from './OrderFailure'
import { OrderHeader } from './OrderHeader'
import { OrderStrip } from './OrderStrip'
import { OrderSummary } from './OrderSummary'
import { OrderTabs } from './OrderTabs'
import type { OrderViewProps } from './orderViewProps'
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
  const { announce, region } = useAnnouncer()
  const status = useRef<HTMLDivElement>(null)
  return (
    <PanelContext.Provider value={usePanelServices(announce, status, props.onCopy)}>
      <Announcer announce={announce} region={region}>
        <FormHost form={props.form} onFormChange={props.onFormChange}>
          <PanelBody {...props} status={status} />
        </FormHost>
        <UnsavedQuestion />
      </Announcer>
    </PanelContext.Provider>
  )
}

function PanelBody(props: OrderContentProps & { status: RefObject<HTMLDivElement | null> }): ReactNode {
  const { orderId, titleId, onClose, onFault, status } = props
  const { snapshot } = useOrder()
  const { form } = useForms()
  const { scroller, end, folded } = useFolded()
  const ready = snapshot.phase === 'ready' ? snapshot : undefined
  const order = snapshot.phase === 'loading' ? snapshot.placeholder : ready?.order
  const editing = ready !== undefined && isEditor(form)
  const inForm = editing || (ready !== undefined && isFormAction(form))
  return (
    <>
      <OrderHeader orderId={orderId} order={order} titleId={titleId} folded={folded || inForm} onClose={onClose} />
      <OrderStrip />
      {snapshot.phase === 'failed' ? (
        <OrderFailure orderId={orderId} {...snapshot} onClose={onClose} />
      ) : (
        <div ref={scroller} className="od-scroller" hidden={inForm}>
          <PartBoundary onFault={onFault}>
            <OrderSummary ref={status} order={order} ledger={ready?.ledger} />
          </PartBoundary>
          <span ref={end} className="od-summary-end" aria-hidden="true" />
          <OrderTabs {...props} />
        </div>
      )}
      <PartBoundary onFault={onFault}>{editing ? <OrderEditor /> : <ActionBar />}</PartBoundary>
    </>
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
