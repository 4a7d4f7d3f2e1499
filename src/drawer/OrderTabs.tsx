import type { ReactNode } from 'react'
import { PartBoundary } from '../display/PartBoundary'
import { Slot } from '../display/Slot'
import type { SlotName } from '../display/SlotContext'
import { useText } from '../display/useText'
import { Tabs } from '../primitives/Tabs'
import { useOrder } from '../state/useOrder'
import { CustomerTab } from '../tabs/customer/CustomerTab'
import { DetailsTab } from '../tabs/details/DetailsTab'
import { TimelineTab } from '../tabs/timeline/TimelineTab'
import type { ExtraTab } from './orderViewProps'

/** Props of {@link OrderTabs}. */
export interface OrderTabsProps {
  tab: string
  onTabChange: (tab: string) => void
  /** After ours; one with the ID of ours is left out. */
  extra?: readonly ExtraTab[] | undefined
  onFault: (fault: unknown) => void
}

/** Timeline, details, customer, and the host's own. One that cannot be drawn leaves the others alone. */
export function OrderTabs({ tab, onTabChange, extra = [], onFault }: OrderTabsProps): ReactNode {
  const text = useText()
  const ours = [
    { id: 'timeline', label: text.t('header.tabTimeline'), content: <TimelineTab /> },
    { id: 'details', label: text.t('header.tabDetails'), content: withSlot(<DetailsTab />, 'details.end') },
    { id: 'customer', label: text.t('header.tabCustomer'), content: withSlot(<CustomerTab />, 'customer.end') },
  ]
  const tabs = [
    ...ours,
    ...extra
      .filter(({ id }) => ours.every((one) => one.id !== id))
      .map((one) => ({ ...one, content: <ExtraContent {...one} /> })),
  ].map((one) => ({ ...one, content: <PartBoundary onFault={onFault}>{one.content}</PartBoundary> }))
  return (
    <Tabs
      value={tabs.some(({ id }) => id === tab) ? tab : 'timeline'}
      onValueChange={onTabChange}
      label={text.t('header.tabs')}
      tabs={tabs}
      dir={text.dir}
    />
  )
}

function withSlot(tab: ReactNode, slot: SlotName): ReactNode {
  return (
    <>
      {tab}
      <Slot name={slot} className="od-body" />
    </>
  )
}

/** The host's content is asked for in here, so that what it throws is held. */
function ExtraContent({ id, content }: ExtraTab): ReactNode {
  const { snapshot } = useOrder()
  const drawn = typeof content !== 'function' ? content : snapshot.phase === 'ready' ? content(snapshot.order) : null
  return (
    <div className="od-body" data-tab={id}>
      {drawn}
    </div>
  )
}
