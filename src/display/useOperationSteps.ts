import { useEffect, useRef } from 'react'
import type { Operation } from '../state/orderState'
import { useOrder } from '../state/useOrder'

/** Told each step of the order's write that comes after the first drawing, once: what it was and what it is. */
export function useOperationSteps(onStep: (now: Operation, before: Operation) => void): void {
  const { snapshot } = useOrder()
  const operation = snapshot.phase === 'ready' ? snapshot.operation : undefined
  const seen = useRef(operation)
  const latest = useRef(onStep)
  useEffect(() => {
    latest.current = onStep
  })
  useEffect(() => {
    const before = seen.current
    if (operation === undefined || operation === before) return
    seen.current = operation
    if (before !== undefined && stepOf(before) !== stepOf(operation)) latest.current(operation, before)
  }, [operation])
}

function stepOf(operation: Operation): string {
  if (operation.is === 'idle') return 'idle'
  const checked = operation.is === 'unknown' ? (operation.checkedAt ?? '') : ''
  return [operation.is, operation.intent.id, operation.intent.attempts, checked].join(' ')
}
