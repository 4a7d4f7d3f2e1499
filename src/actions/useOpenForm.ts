import { useEffect, useRef, useState } from 'react'
import { usePanel } from '../display/PanelContext'
import { useText } from '../display/useText'
import { useControllable } from '../primitives/useControllable'
import type { Write } from '../rules/action'
import { useOrder } from '../state/useOrder'
import { isRefused } from './listActions'

/** Which form is open, kept here or by the host. */
export interface OpenForm {
  form: Write | null
  open: (action: Write) => void
  close: () => void
}

/** Holds the open form. One that table or permissions refuse does not open; one that is open stays and locks. */
export function useOpenForm(given: Write | null | undefined, onChange?: (form: Write | null) => void): OpenForm {
  const [wanted, want] = useControllable<Write | null>(given, null, onChange)
  const [shown, setShown] = useState<Write | null>(null)
  const { announce } = usePanel()
  const text = useText()
  const { snapshot } = useOrder()
  const isLeft = useRef(false)
  const change = (form: Write | null): void => {
    isLeft.current = form === null
    want(form)
  }
  const show = (form: Write | null): void => {
    isLeft.current = false
    setShown(form)
  }
  const verdict = wanted !== null && snapshot.phase === 'ready' ? snapshot.capabilities[wanted] : undefined
  const refused = verdict !== undefined && wanted !== shown && isRefused(verdict)
  useEffect(() => {
    if (wanted === shown || (wanted !== null && verdict === undefined)) return
    if (!refused) return show(wanted)
    announce(verdict ? text.explain(verdict) : '')
    change(null)
  })
  const lock = verdict && wanted === shown && isRefused(verdict) ? text.explain(verdict) : ''
  const told = useRef('')
  useEffect(() => {
    // A form that closes because it was done is refused for a moment, and that is no news.
    if (lock !== '' && lock !== told.current && !isLeft.current) announce(lock)
    told.current = lock
  }, [lock, announce])
  return { form: wanted === shown ? shown : null, open: change, close: () => change(null) }
}
