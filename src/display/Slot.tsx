import { Component, useContext, type ReactNode } from 'react'
import type { OrderEvent } from '../model/orderEvent'
import type { PartName } from '../primitives/parts'
import { useOrderSettings } from '../state/OrderProvider'
import { trustedError } from '../state/trustedError'
import { useOrder } from '../state/useOrder'
import { SlotContext, type SlotInput, type SlotName } from './SlotContext'

/** Props of {@link Slot}. */
export interface SlotProps {
  name: SlotName
  /** The event of the entry it stands in. */
  event?: OrderEvent
  /** Of an element around it, where there is something in it. */
  className?: PartName
}

/** What the host puts into a place, once the order is read; nothing where that fails, and `onError` is told. */
export function Slot(props: SlotProps): ReactNode {
  const draw = useContext(SlotContext)[props.name]
  return draw && <Filled {...props} draw={draw} />
}

type Draw = (context: SlotInput) => ReactNode

function Filled({ draw, event, className }: SlotProps & { draw: Draw }): ReactNode {
  const { snapshot } = useOrder()
  const { onError } = useOrderSettings()
  if (snapshot.phase !== 'ready') return null
  const { order } = snapshot
  return (
    <SlotBoundary key={order.id} onFault={(fault) => onError?.(trustedError(fault, order.id))}>
      <div className={className ?? 'od-slot'}>
        <Drawn draw={draw} order={order} {...(event && { event })} />
      </div>
    </SlotBoundary>
  )
}

/** Calls the host in here, so that what it throws is held. */
function Drawn({ draw, ...input }: SlotInput & { draw: Draw }): ReactNode {
  return draw(input)
}

class SlotBoundary extends Component<{ onFault: (fault: unknown) => void; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(fault: unknown): void {
    try {
      this.props.onFault(fault)
    } catch {
      // It is the host's own.
    }
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children
  }
}
