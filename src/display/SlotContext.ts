import { createContext, type ReactNode } from 'react'
import type { Order } from '../model/order'
import type { OrderEvent } from '../model/orderEvent'

/** A place where a host may put something of its own. */
export type SlotName = 'header.end' | 'timeline.entry.end' | 'details.end' | 'customer.end' | 'actions.start'

/** What a slot is drawn for. */
export interface SlotInput {
  order: Order
  /** In `timeline.entry.end`: the event of the entry. */
  event?: OrderEvent
}

/** What stands in the slots: drawn once the order is read. */
export type Slots = Partial<Record<SlotName, ((context: SlotInput) => ReactNode) | undefined>>

/** The slots of the drawer or page around. */
export const SlotContext = createContext<Slots>({})
