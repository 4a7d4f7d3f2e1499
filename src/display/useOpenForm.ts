import { useEffect, useRef, useState } from 'react'
import { useControllable } from '../primitives/useControllable'
import type { Write } from '../rules/action'
import { useOrder } from '../state/useOrder'
import { isRefused } from './isRefused'
import { usePanel } from './PanelContext'
import { useLeave } from './UnsavedContext'
import { useText } from './useText'

/** Which form is open, kept here or by the host. */
export interface OpenForm {
  form: Write | null
  open: (action: Write) => void
  /** @param done what was typed is sent, so nothing is asked */
  close: (done: boolean) => void
}

/**
 * Holds the open form. One that table or permissions refuse does not open; one that is open stays and locks. Where
 * the host takes away a form that holds something unsaved, it stays until the person has answered.
 */
export function useOpenForm(given: Write | null | undefined, onChange?: (form: Write | null) => void): OpenForm {
  const [wanted, want] = useControllable<Write | null>(given, null, onChange)
  const [shown, setShown] = useState<Write | null>(null)
  const { announce } = usePanel()
  const leave = useLeave()
  const text = useText()
  const { snapshot } = useOrder()
  const isLeft = useRef(false)
  // Where a person may go without being asked, and where the question is about going.
  const ways = useRef<{ free?: Write | null; asked?: Write | null }>({})
  const change = (form: Write | null): void => {
    isLeft.current = form === null
    ways.current = { free: form }
    want(form)
  }
  const show = (): void => {
    isLeft.current = false
    ways.current = {}
    setShown(wanted)
  }
  const verdict = wanted !== null && snapshot.phase === 'ready' ? snapshot.capabilities[wanted] : undefined
  const refused = verdict !== undefined && isRefused(verdict)
  useEffect(() => {
    if (wanted === shown || (wanted !== null && verdict === undefined)) return
    const { free, asked } = ways.current
    if (refused) {
      announce(text.explain(verdict))
      want(shown)
    } else if (shown === null || free === wanted) show()
    else if (asked !== wanted) {
      ways.current = { asked: wanted }
      leave(show, () => change(shown))
    }
  })
  useLockNews(refused && wanted === shown ? text.explain(verdict) : '', isLeft)
  return {
    form: shown,
    open: (action) => leave(() => change(action)),
    close: (done) => (done ? change(null) : leave(() => change(null))),
  }
}

/** Says why an open form locks. One that closes because it was done is refused for a moment, and that is no news. */
function useLockNews(lock: string, isLeft: { readonly current: boolean }): void {
  const { announce } = usePanel()
  const told = useRef('')
  useEffect(() => {
    if (lock !== '' && lock !== told.current && !isLeft.current) announce(lock)
    told.current = lock
  }, [lock, announce, isLeft])
}
