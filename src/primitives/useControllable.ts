import { useState } from 'react'

/** A value that the host keeps, or that is kept here where the host gives none; the host is told each change. */
export function useControllable<T>(given: T | undefined, initial: T, onChange?: (value: T) => void) {
  const [kept, setKept] = useState(initial)
  const change = (value: T): void => {
    setKept(value)
    onChange?.(value)
  }
  return [given === undefined ? kept : given, change] as const
}
