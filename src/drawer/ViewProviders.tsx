import { useMemo, type ReactNode } from 'react'
import { OrderError } from '../adapters/OrderError'
import { ActionOptionsContext } from '../display/ActionOptions'
import { EventContext } from '../display/EventContext'
import { SlotContext } from '../display/SlotContext'
import { UnsavedGuard } from '../display/UnsavedGuard'
import { type Action, WRITES } from '../rules/action'
import type { Permissions } from '../rules/verdict'
import { OrderProvider, useOrderSettings } from '../state/OrderProvider'
import type { OrderViewProps } from './orderViewProps'
import { readShortcuts } from './readShortcuts'

/** Props of {@link ViewProviders}. */
export interface ViewProvidersProps {
  view: OrderViewProps
  children: ReactNode
}

/** Hands the props of a drawer or panel to all that stands inside. */
export function ViewProviders({ view, children }: ViewProvidersProps): ReactNode {
  return (
    <OrderProvider {...view} placeholderOrder={undefined}>
      <Inner view={view}>{children}</Inner>
    </OrderProvider>
  )
}

const NONE: readonly never[] = []
const NO_SLOTS = {}

function Inner({ view, children }: ViewProvidersProps): ReactNode {
  const { permissions, onError } = useOrderSettings()
  const { extra = NONE, hide = NONE } = view.actions ?? {}
  const keys = JSON.stringify(readShortcuts(view.shortcuts))
  const options = useMemo(() => ({ extra, keys: JSON.parse(keys) as ReturnType<typeof readShortcuts> }), [extra, keys])
  const { event, onEventChange } = view
  const link = useMemo(() => ({ event, onEventChange }), [event, onEventChange])
  const tellDirty = (dirty: boolean): void => {
    try {
      view.onDirtyChange?.(dirty)
    } catch (cause) {
      onError?.(new OrderError('bad_response', { code: 'onDirtyChange threw', cause }))
    }
  }
  return (
    <OrderProvider permissions={useNarrowed(permissions, hide)}>
      <ActionOptionsContext.Provider value={options}>
        <SlotContext.Provider value={view.slots ?? NO_SLOTS}>
          <EventContext.Provider value={link}>
            <UnsavedGuard onDirtyChange={tellDirty}>{children}</UnsavedGuard>
          </EventContext.Provider>
        </SlotContext.Provider>
      </ActionOptionsContext.Provider>
    </OrderProvider>
  )
}

/** What is hidden is not permitted here: so it has no button, no form and no key, and no other part leads to it. */
function useNarrowed(permissions: Permissions | undefined, hide: readonly Action[]): Permissions | undefined {
  const hidden = hide.join(' ')
  return useMemo(() => {
    if (hidden === '') return permissions
    const allowed =
      permissions === 'read-only' ? Object.fromEntries(WRITES.map((write) => [write, false])) : permissions
    return { ...allowed, ...Object.fromEntries(hidden.split(' ').map((action) => [action, false])) }
  }, [permissions, hidden])
}
