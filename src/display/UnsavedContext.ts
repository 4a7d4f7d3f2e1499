import { createContext, useContext, useEffect, useId } from 'react'

/** What stands between a person and what they typed. */
export interface Unsaved {
  /** Tells what a form holds that was not sent, by name; nothing is unsaved where the list is empty. */
  report: (form: string, changes: readonly string[]) => void
  /** Goes, after asking where something would be lost; `stay` is told that the person keeps editing. */
  leave: (go: () => void, stay?: () => void) => void
  /** Gives up all that is unsaved; the forms that hold it close. */
  discard: () => void
  /** How often something was given up. */
  discards: number
  /** Puts the question away: nobody wants to leave any more. */
  withdraw: () => void
  /** Whether anything is unsaved. */
  dirty: boolean
  /** The question that waits for its answer. */
  question?: { changes: readonly string[]; discard: () => void; keep: () => void }
}

const nothing = (): void => {}

/** Given by a drawer, a page, or a part that stands alone. */
export const UnsavedContext = createContext<Unsaved>({
  dirty: false,
  discards: 0,
  report: nothing,
  discard: nothing,
  withdraw: nothing,
  leave: (go) => go(),
})

/** The way out of whatever is open around here. */
export function useLeave(): Unsaved['leave'] {
  return useContext(UnsavedContext).leave
}

/** Holds these changes, named in words, as not sent; while there are any, leaving asks first. */
export function useUnsaved(changes: readonly string[]): void {
  const { report } = useContext(UnsavedContext)
  const form = useId()
  const names = JSON.stringify(changes)
  useEffect(() => {
    report(form, JSON.parse(names) as string[])
    return () => report(form, [])
  }, [report, form, names])
}
