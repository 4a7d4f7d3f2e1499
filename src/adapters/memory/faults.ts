import type { Write } from '../../rules/action'

/** A call that a backend gets. */
export type MemoryCall = 'getOrder' | 'getLogs' | Write

/** What goes wrong. */
export type FaultKind =
  /** Takes `ms` longer; Infinity never answers. */
  | { is: 'slow'; ms: number }
  /** Known not to have reached the backend. */
  | { is: 'offline' }
  /** The network fails on the way there: nothing is done, but nobody can know. */
  | { is: 'request_lost' }
  /** The network fails on the way back: all is done, but nobody can know. */
  | { is: 'answer_lost' }
  /** The backend refuses. @default the code that its own refusal would have */
  | { is: 'rejected'; code?: string; messages?: string[] }
  /** Somebody else has changed the order a moment before. */
  | { is: 'conflict' }
  /** Throws this, whatever it is: an `OrderError` of any kind, a string, null. */
  | { is: 'error'; error: unknown }

/** Something that goes wrong, and when. */
export type Fault = FaultKind & {
  /** Which calls. @default every call for `slow` and `offline`, every write for the others */
  on?: MemoryCall | readonly MemoryCall[]
  /** Which order. @default every order */
  orderId?: string
  /** How often; 1 is once. @default until the faults are set anew */
  times?: number
}

/** The faults that a call runs into: how long it waits, and the one that strikes. */
export interface Trouble {
  ms: number
  strike?: Exclude<Fault, { is: 'slow' }>
}

/** Faults to come, each counted as it strikes. */
export interface FaultBox {
  set(faults: readonly Fault[]): void
  /** What this call runs into. Delays add up; of the rest, the first in the list strikes. */
  next(call: MemoryCall, orderId: string): Trouble
}

/** A box of faults. */
export function createFaultBox(first: readonly Fault[]): FaultBox {
  const countOf = (fault: Fault) => ({ fault, times: fault.times ?? Infinity })
  let left = first.map(countOf)
  return {
    set(faults) {
      left = faults.map(countOf)
    },
    next(call, orderId) {
      const trouble: Trouble = { ms: 0 }
      for (const entry of left) {
        const { fault } = entry
        if (entry.times <= 0 || !applies(fault, call, orderId)) continue
        if (fault.is === 'slow') trouble.ms += fault.ms
        else if (trouble.strike) continue
        else trouble.strike = fault
        entry.times -= 1
      }
      return trouble
    },
  }
}

function applies({ is, on, orderId: only }: Fault, call: MemoryCall, orderId: string): boolean {
  if (only !== undefined && only !== orderId) return false
  if (on === undefined) return !call.startsWith('get') || is === 'slow' || is === 'offline'
  return typeof on === 'string' ? on === call : on.includes(call)
}
