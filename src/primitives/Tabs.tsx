import * as RadixTabs from '@radix-ui/react-tabs'
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'

/** One tab: its name and what it shows. */
export interface Tab {
  id: string
  label: ReactNode
  content: ReactNode
}

/** Props of {@link Tabs}. */
export interface TabsProps extends Omit<ComponentPropsWithoutRef<'div'>, 'dir' | 'defaultValue'> {
  value: string
  onValueChange: (id: string) => void
  /** The name of the row of tabs, spoken only. */
  label: string
  tabs: readonly Tab[]
  /** Turns the arrow keys. @default 'ltr' */
  dir?: 'ltr' | 'rtl' | undefined
}

/** Tabs by the ARIA pattern: arrows, Home and End move, Tab goes to the content. Only the chosen content is rendered. */
export const Tabs = forwardRef<HTMLDivElement, TabsProps>(function Tabs(props, ref) {
  const { value, onValueChange, label, tabs, dir = 'ltr', ...rest } = props
  return (
    <RadixTabs.Root ref={ref} {...rest} value={value} onValueChange={onValueChange} dir={dir}>
      <RadixTabs.List className="od-tabs" aria-label={label}>
        {tabs.map((tab) => (
          <RadixTabs.Trigger key={tab.id} value={tab.id} className="od-tab">
            {tab.label}
          </RadixTabs.Trigger>
        ))}
      </RadixTabs.List>
      {tabs.map((tab) => (
        <RadixTabs.Content key={tab.id} value={tab.id} className="od-tabpanel">
          {tab.content}
        </RadixTabs.Content>
      ))}
    </RadixTabs.Root>
  )
})
