import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { type Unsaved, UnsavedContext } from './UnsavedContext'

/** Props of {@link UnsavedGuard}. */
export interface UnsavedGuardProps {
  /** Told when the first change is made, and when none is left. */
  onDirtyChange?: ((dirty: boolean) => void) | undefined
  children: ReactNode
}

/** Keeps account of what is typed and not sent, and asks before it is lost. `UnsavedQuestion` shows the question. */
export function UnsavedGuard({ onDirtyChange, children }: UnsavedGuardProps): ReactNode {
  const drafts = useRef(new Map<string, readonly string[]>())
  const [question, setQuestion] = useState<Unsaved['question']>()
  const [dirty, setDirty] = useState(false)
  const [discards, setDiscards] = useState(0)
  const tell = useRef(onDirtyChange)
  tell.current = onDirtyChange
  const report = useCallback<Unsaved['report']>((form, changes) => {
    if (changes.length > 0) drafts.current.set(form, changes)
    else drafts.current.delete(form)
    setDirty(drafts.current.size > 0)
  }, [])
  const withdraw = useCallback<Unsaved['withdraw']>(() => setQuestion(undefined), [])
  const told = useRef(false)
  useEffect(() => {
    if (told.current === dirty) return
    told.current = dirty
    tell.current?.(dirty)
  }, [dirty])
  const leave = useCallback<Unsaved['leave']>((go, stay) => {
    const changes = [...drafts.current.values()].flat()
    if (changes.length === 0) return go()
    const answer = (then?: () => void) => () => {
      setQuestion(undefined)
      then?.()
    }
    setQuestion({ changes, discard: answer(go), keep: answer(stay) })
  }, [])
  const discard = useCallback<Unsaved['discard']>(() => {
    if (drafts.current.size === 0) return
    drafts.current.clear()
    setDirty(false)
    setDiscards((count) => count + 1)
  }, [])
  const value = useMemo<Unsaved>(
    () => ({ report, leave, discard, discards, withdraw, dirty, ...(question && { question }) }),
    [report, leave, discard, discards, withdraw, dirty, question],
  )
  return <UnsavedContext.Provider value={value}>{children}</UnsavedContext.Provider>
}
