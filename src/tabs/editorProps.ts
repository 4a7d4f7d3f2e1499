import type { OrderSnapshot } from '../state/orderState'

/** What every editor of a tab is given. */
export interface EditorProps {
  snapshot: Extract<OrderSnapshot, { phase: 'ready' }>
  onDone: () => void
  onBack: () => void
}
