import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Write } from '../rules/action'
import type { Input } from '../rules/input'
import { useOrder } from '../state/useOrder'
import { useHold } from './useHold'
import { useOperationSteps } from './useOperationSteps'

/** The sending half of a form. */
export interface Submit<W extends Write> {
  /** Its own write is on its way. */
  busy: boolean
  /** What was typed is on its way, or may have arrived: leaving loses none of it. */
  sent: boolean
  /** It is done, and nothing was typed since: what stands in the form is not sent a second time. */
  spent: boolean
  /** Something was typed. */
  renew: () => void
  /** Why it cannot be sent just now. */
  held: string | undefined
  /** Sends once; while anything is held it does nothing. */
  send: (input: Input<W>) => void
  /** Put on the notice: it gets the focus when the answer is not what was hoped for. */
  notice: RefObject<HTMLDivElement | null>
}

/** Sends a form's write and hears what becomes of it, whoever settles it: the answer, Retry, or Check again. */
export function useSubmit<W extends Write>(action: W, onDone: () => unknown): Submit<W> {
  const { run, snapshot } = useOrder()
  const { reason, sending } = useHold()
  const notice = useRef<HTMLDivElement>(null)
  const sent = useRef(false)
  const [troubles, setTroubles] = useState(0)
  useOperationSteps((now) => {
    if (now.is === 'idle' || now.is === 'sending' || now.intent.command.type !== action) return
    if (now.is === 'done') onDone()
    else setTroubles((count) => count + 1)
  })
  useEffect(() => {
    if (troubles > 0) notice.current?.focus()
  }, [troubles])
  const busy = sending === action
  const operation = snapshot.phase === 'ready' ? snapshot.operation : { is: 'idle' as const }
  const step = operation.is !== 'idle' && operation.intent.command.type === action ? operation.is : 'idle'
  // One that is done was sent from here only if it was on its way from here.
  sent.current = step === 'sending' || step === 'unknown' || (step === 'done' && sent.current)
  const done = step === 'done' && operation.is === 'done' ? operation.intent.id : undefined
  const renewed = useRef<string>(undefined)
  const spent = sent.current && done !== undefined && renewed.current !== done
  return {
    busy,
    sent: sent.current,
    spent,
    renew: () => {
      renewed.current = done
    },
    held: busy ? undefined : reason,
    send: (input) => {
      if (reason === undefined && !spent) void run(action, input)
    },
    notice,
  }
}
