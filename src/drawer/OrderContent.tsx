import { useEffect, useId, useMemo, useRef, useState, type MouseEvent, type ReactNode, type RefObject } from 'react'
import { isFormAction } from '../actions/ActionForm'
import { useForms } from '../display/FormContext'
import { FormHost } from '../display/FormHost'
import { PanelContext, type PanelServices } from '../display/PanelContext'
import { UnsavedQuestion } from '../display/UnsavedQuestion'
import { Announcer, useAnnouncer } from '../primitives/Announcer'
import { useControllable } from '../primitives/useControllable'
import { OrderContext, useOrder } from '../state/useOrder'
import { isEditor } from '../tabs/OrderEditor'
import { NeighbourButtons } from './NeighbourButtons'
import { OrderBody } from './OrderBody'
import { OrderHeader } from './OrderHeader'
import type { OrderViewProps } from './orderViewProps'
import { HelpButton, ShortcutHelp } from './ShortcutHelp'
import { useArrival } from './useArrival'
import { useClassNames } from './useClassNames'
import { useNeighbours } from './useNeighbours'
import { useOrderBefore } from './useOrderBefore'
import { useOrderShortcuts } from './useOrderShortcuts'
import { useShortcutHelp } from './useShortcutHelp'

/** Props of {@link OrderContent}. */
export interface OrderContentProps extends OrderViewProps {
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
    <PanelContext.Provider value={usePanelServices(announce, status, props)}>
      <Announcer announce={announce} region={region}>
        <FormHost form={props.form} onFormChange={props.onFormChange}>
          <Panel {...props} status={status} />
        </FormHost>
        <UnsavedQuestion />
      </Announcer>
    </PanelContext.Provider>
  )
}

function Panel(props: OrderContentProps & { status: RefObject<HTMLDivElement | null> }): ReactNode {
  const { orderId, titleId, status, onClose, onFault } = props
  const { snapshot } = useOrder()
  const { form } = useForms()
  const [tab, onTabChange] = useControllable(props.tab, props.defaultTab ?? 'timeline', props.onTabChange)
  const [folded, setFolded] = useState(false)
  const { helping, toggleHelp } = useShortcutHelp()
  const helpId = useId()
  const content = useRef<HTMLDivElement>(null)
  const neighbours = useNeighbours(props.navigation)
  const { around, stale } = useOrderBefore(neighbours?.awaited === orderId)
  useClassNames(props.classNames, content)
  useArrival(orderId, neighbours)
  useInert(content, stale)
  const shortcuts = useOrderShortcuts(content, { tab, neighbours, onHelp: toggleHelp })
  const ready = snapshot.phase === 'ready'
  const inForm = ready && (isEditor(form) || isFormAction(form))
  return (
    <>
      <OrderHeader
        orderId={orderId}
        order={ready ? snapshot.order : snapshot.phase === 'loading' ? snapshot.placeholder : undefined}
        titleId={titleId}
        folded={folded || inForm}
        tools={
          <>
            {neighbours && !inForm && <NeighbourButtons {...neighbours} />}
            <HelpButton id={helpId} helping={helping} onToggle={toggleHelp} />
          </>
        }
        onClose={onClose}
      />
      {helping && <ShortcutHelp id={helpId} shortcuts={shortcuts} onClose={toggleHelp} />}
      <div
        ref={content}
        className="od-content"
        aria-busy={stale || undefined}
        // Whatever is pressed would be meant for the order that is on its way.
        onClickCapture={stale ? stop : undefined}
      >
        <OrderContext.Provider value={around}>
          <OrderBody
            key={around.orderId}
            {...{ orderId, status, tab, onTabChange, onFault, onClose }}
            extra={props.tabs}
            onFold={setFolded}
          />
        </OrderContext.Provider>
      </div>
    </>
  )
}

function stop(event: MouseEvent): void {
  event.preventDefault()
  event.stopPropagation()
}

/** By hand: React 18 and 19 do not write this attribute alike. */
function useInert(element: RefObject<HTMLElement | null>, inert: boolean): void {
  useEffect(() => {
    element.current?.toggleAttribute('inert', inert)
  }, [element, inert])
}

function usePanelServices(
  announce: PanelServices['announce'],
  status: RefObject<HTMLElement | null>,
  props: OrderContentProps,
): PanelServices {
  const host = useRef(props)
  host.current = props
  return useMemo(
    () => ({
      framed: true,
      announce,
      tells: () => true,
      focusStatus: () => {
        status.current?.focus()
        return status.current !== null && status.current.ownerDocument.activeElement === status.current
      },
      copied: (field, ok) => {
        const { onCopy, onNotify, orderId } = host.current
        onCopy?.({ field, ok })
        if (!ok) onNotify?.({ tone: 'warning', code: 'copy.failed', orderId })
      },
    }),
    [announce, status],
  )
}
