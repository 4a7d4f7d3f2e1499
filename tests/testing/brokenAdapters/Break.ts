import type { OrderAdapter } from '../../../src/core'

/** Plants a fault in a sound adapter. */
export type Break = (sound: Required<OrderAdapter>) => OrderAdapter
