import type { ReactNode } from 'react'
import { PartBoundary } from '../display/PartBoundary'
import { useText } from '../display/useText'
import { Tabs } from '../primitives/Tabs'
import { useControllable } from '../primitives/useControllable'
import { CustomerTab } from '../tabs/customer/CustomerTab'
import { DetailsTab } from '../tabs/details/DetailsTab'
import { TimelineTab } from '../tabs/timeline/TimelineTab'

/** Props of {@link OrderTabs}. */
export interface OrderTabsProps {
  tab?: string | undefined
  defaultTab?: string | undefined
  onTabChange?: ((tab: string) => void) | undefined
  onFault: (fault: unknown) => void
}

/** Timeline, details and customer. One that cannot be drawn leaves the others alone. */
export function OrderTabs({ tab, defaultTab = 'timeline', onTabChange, onFault }: OrderTabsProps): ReactNode {
  const text = useText()
  const [wanted, choose] = useControllable(tab, defaultTab, onTabChange)
  const tabs = [
    { id: 'timeline', label: text.t('header.tabTimeline'), content: <TimelineTab /> },
    { id: 'details', label: text.t('header.tabDetails'), content: <DetailsTab /> },
    { id: 'customer', label: text.t('header.tabCustomer'), content: <CustomerTab /> },
  ].map((one) => ({ ...one, content: <PartBoundary onFault={onFault}>{one.content}</PartBoundary> }))
  return (
    <Tabs
      value={tabs.some(({ id }) => id === wanted) ? wanted : 'timeline'}
      onValueChange={choose}
      label={text.t('header.tabs')}
      tabs={tabs}
      dir={text.dir}
    />
  )
}
