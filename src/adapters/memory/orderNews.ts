import type { StateKeeper } from './persistence'

/** Who wants to know of a change, and what of the order they know. */
interface Listener {
  orderId: string
  onChange: () => void
  known: string
}

/** Tells of changes: this window's own, and those that other windows leave in the browser's storage. */
export interface OrderNews {
  subscribe(orderId: string, onChange: () => void): () => void
  /** Tells all whose order is not what it was when they were last told. @param orderId only of this one */
  tell(orderId?: string): void
}

/** News of a state. @param name the localStorage key that other windows write to */
export function createOrderNews(keeper: StateKeeper, name?: string): OrderNews {
  const listeners = new Set<Listener>()
  const textOf = (orderId: string) => JSON.stringify(keeper.read().orders.find(({ id }) => id === orderId)) ?? ''
  const tell = (only?: string) => {
    for (const listener of [...listeners]) {
      const { orderId, onChange, known } = listener
      if (only !== undefined && only !== orderId) continue
      listener.known = textOf(orderId)
      if (listener.known !== known) call(onChange)
    }
  }
  const hear = ({ key }: StorageEvent) => {
    // Null: all of the storage was cleared.
    if (key === name || key === null) tell()
  }
  const listen = (how: 'addEventListener' | 'removeEventListener') => {
    if (name !== undefined) (globalThis as unknown as Partial<Window>)[how]?.('storage', hear as (event: Event) => void)
  }
  return {
    tell,
    subscribe(orderId, onChange) {
      const listener = { orderId, onChange, known: textOf(orderId) }
      listeners.add(listener)
      listen('addEventListener')
      return () => {
        listeners.delete(listener)
        if (!listeners.size) listen('removeEventListener')
      }
    },
  }
}

/** A write that was carried out must not fail by who is told of it. */
function call(onChange: () => void): void {
  try {
    onChange()
  } catch {
    // It is the listener's own.
  }
}
