import { createContext, useContext, type ReactNode } from 'react'
import type { Order } from '../model/order'

/** What a key can do. */
export type Shortcut = 'capture' | 'refund' | 'edit' | 'previous' | 'next' | 'submit' | 'help'

/** An action of the host's own, in the list behind "More actions". */
export interface ExtraAction {
  id: string
  label: ReactNode
  onSelect: (order: Order) => void
  /** Small words at the end of its row: what it would do. */
  note?: ReactNode
  /** Why it cannot be used now: it can be reached, and this sentence stands under it. */
  reason?: string | undefined
}

/** What the drawer around says of actions, besides what table and permissions say. */
export interface ActionOptions {
  /** After ours, behind "More actions". @default none */
  extra: readonly ExtraAction[]
  /** The keys of each shortcut, as `aria-keyshortcuts` writes them. */
  keys: Partial<Record<Shortcut, string>>
}

/** Given by a drawer or a page. */
export const ActionOptionsContext = createContext<ActionOptions>({ extra: [], keys: {} })

/** The actions of the host's own, and the keys, around here. */
export function useActionOptions(): ActionOptions {
  return useContext(ActionOptionsContext)
}
