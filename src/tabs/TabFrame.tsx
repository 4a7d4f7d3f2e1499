import type { ComponentType, ReactNode } from 'react'
import { useForms } from '../display/FormContext'
import { PartBoundary } from '../display/PartBoundary'
import { StandaloneRoot } from '../display/StandaloneRoot'
import type { OrderSnapshot } from '../state/orderState'
import { useOrderSettings } from '../state/OrderProvider'
import { trustedError } from '../state/trustedError'
import { useOrder } from '../state/useOrder'
import { isEditor, OrderEditor } from './OrderEditor'
import { TabFailure } from './TabFailure'
import { TabSkeleton } from './TabSkeleton'

/** The order as a tab gets it: read, and fit to show. */
export type ReadyOrder = Extract<OrderSnapshot, { phase: 'ready' }>

/** Props of {@link TabFrame}. */
export interface TabFrameProps {
  tab: 'timeline' | 'details' | 'customer'
  /** What the tab shows once the order is there. */
  view: ComponentType<{ ready: ReadyOrder }>
}

/** What all tabs share: the wait, the failure, the editor that is open, and a boundary that keeps a fault inside. */
export function TabFrame(props: TabFrameProps): ReactNode {
  return (
    <StandaloneRoot>
      <TabBody {...props} />
    </StandaloneRoot>
  )
}

function TabBody({ tab, view: View }: TabFrameProps): ReactNode {
  const { snapshot } = useOrder()
  const { onError } = useOrderSettings()
  const { form, inPlace } = useForms()
  if (inPlace && isEditor(form, tab)) return <OrderEditor />
  return (
    <div className="od-body" data-tab={tab} aria-busy={snapshot.phase === 'loading' || undefined}>
      {snapshot.phase === 'loading' && <TabSkeleton {...snapshot} />}
      {snapshot.phase === 'failed' && <TabFailure {...snapshot} />}
      {snapshot.phase === 'ready' && (
        <PartBoundary key={snapshot.order.id} onFault={(fault) => onError?.(trustedError(fault, snapshot.order.id))}>
          <View ready={snapshot} />
        </PartBoundary>
      )}
    </div>
  )
}
