import { createContext, type Dispatch } from 'react'
import type { Order } from '../../model/order'
import type { DraftStep } from './changeDraft'
import type { RowTerms } from './readRow'

/** What all rows of a draft share. It stays the same object while somebody types, so that only one row is drawn. */
export interface LinesSetting {
  step: Dispatch<DraftStep>
  terms: RowTerms
  order: Pick<Order, 'currency'>
  /** Nothing can be typed: the write is on its way, or refused by now. */
  locked: boolean
  /** The rows that somebody tried to send: what is missing in them is wrong now. */
  tried: ReadonlySet<string>
}

/** Given by the editor of the lines. */
export const LinesContext = createContext<LinesSetting | null>(null)
