import * as RadixTabs from '@radix-ui/react-tabs'
import type { ReactNode } from 'react'

/** One tab: its name and what it shows. */
export interface Tab {
  id: string
  label: ReactNode
  content: ReactNode
}

/** Props of {@link Tabs}. */
export interface TabsProps {
  value: string
  onValueChange: (id: string) => void
  /** The name of the row of tabs, spoken only. */
  label: string
  tabs: readonly Tab[]
  /** Turns the arrow keys. @default 'ltr' */
  dir?: 'ltr' | 'rtl'
}

// Radix writes these into a server's HTML, where a strict policy refuses every style.
const noOutline = { outline: undefined }
const noDuration = { animationDuration: undefined }

/** Tabs by the ARIA pattern: arrows, Home and End move, Tab goes to the content. Only the chosen content is rendered. */
export function Tabs({ label, tabs, ...root }: TabsProps): ReactNode {
  return (
    <RadixTabs.Root {...root}>
      <RadixTabs.List className="od-tabs" aria-label={label} style={noOutline}>
        {tabs.map((tab) => (
          <RadixTabs.Trigger key={tab.id} value={tab.id} className="od-tab">
            {tab.label}
          </RadixTabs.Trigger>
        ))}
      </RadixTabs.List>
      {tabs.map((tab) => (
        <RadixTabs.Content key={tab.id} value={tab.id} className="od-tabpanel" asChild={tab.id === root.value}>
          <div style={noDuration}>{tab.content}</div>
        </RadixTabs.Content>
      ))}
    </RadixTabs.Root>
  )
}
