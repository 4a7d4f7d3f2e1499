import { useContext, useEffect, useRef, useState } from 'react'
import type { FormName } from '../rules/action'
import { useOrder, useSurroundings } from '../state/useOrder'
import { isRefused } from './isRefused'
import { usePanel } from './PanelContext'
import { UnsavedContext } from './UnsavedContext'
import { useText } from './useText'

/** Which form is open, kept here or by the host. */
export interface OpenForm {
  form: FormName | null
  open: (action: FormName) => void
  /** @param done what was typed is sent, so nothing is asked */
  close: (done: boolean) => void
}

/**
 * Holds the open form. One that table or permissions refuse does not open; one that is open stays and locks. Where
 * the host takes away a form that holds something unsaved, it stays until the person has answered. Another order
 * begins without one.
 */
export function useOpenForm(given: FormName | null | undefined, onChange?: (form: FormName | null) => void): OpenForm {
  const { wanted, shown, want, setShown } = useHeldForms(given, onChange)
  const { leave } = useContext(UnsavedContext)
  const text = useText()
  const { snapshot } = useOrder()
  const isLeft = useRef(false)
  // Where a person may go without being asked, and where the question is about going.
  const ways = useRef<{ free?: FormName | null; asked?: FormName | null }>({})
  const change = (form: FormName | null): void => {
    isLeft.current = form === null
    ways.current = { free: form }
    want(form)
  }
  const show = (): void => {
    isLeft.current = false
    ways.current = {}
    setShown(wanted)
  }
  useWhenDiscarded(() => shown !== null && change(null))
  const verdict = wanted !== null && snapshot.phase === 'ready' ? snapshot.capabilities[wanted] : undefined
  const refused = verdict !== undefined && isRefused(verdict)
  useEffect(() => {
    if (wanted === shown || refused || (wanted !== null && verdict === undefined)) return
    const { free, asked } = ways.current
    if (shown === null || free === wanted) show()
    else if (asked !== wanted) {
      ways.current = { asked: wanted }
      leave(show, () => change(shown))
    }
  })
  useRefusal(refused && wanted !== shown ? text.explain(verdict) : '', () => want(shown))
  useLockNews(refused && wanted === shown ? text.explain(verdict) : '', isLeft)
  return {
    form: shown,
    open: (action) => leave(() => change(action)),
    close: (done) => (done ? change(null) : leave(() => change(null))),
  }
}

/** Which form is wanted, by the host or here, and which is shown; another order begins with none. */
function useHeldForms(given: FormName | null | undefined, onChange: ((form: FormName | null) => void) | undefined) {
  const { orderId } = useSurroundings()
  const none = { orderId, shown: null, kept: null }
  const [held, hold] = useState<{ orderId: typeof orderId; shown: FormName | null; kept: FormName | null }>(none)
  const isOther = held.orderId !== orderId
  if (isOther) hold(none)
  const { shown, kept } = isOther ? none : held
  return {
    shown,
    wanted: given === undefined ? kept : given,
    setShown: (form: FormName | null) => hold({ orderId, kept, shown: form }),
    want(form: FormName | null) {
      hold({ orderId, shown, kept: form })
      onChange?.(form)
    },
  }
}

/** Says why a form does not open, and takes the wish back: once, though a host may insist. */
function useRefusal(reason: string, onRefuse: () => void): void {
  const { announce } = usePanel()
  const told = useRef('')
  useEffect(() => {
    if (told.current === reason) return
    told.current = reason
    if (reason === '') return
    announce(reason)
    onRefuse()
  })
}

/** Told when what is unsaved has been given up. */
function useWhenDiscarded(onDiscard: () => void): void {
  const { discards } = useContext(UnsavedContext)
  const seen = useRef(discards)
  useEffect(() => {
    if (seen.current === discards) return
    seen.current = discards
    onDiscard()
  })
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
