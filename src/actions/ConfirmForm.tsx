import { useEffect, useRef, type ReactNode } from 'react'
import { useText } from '../display/useText'
import type { Order } from '../model/order'
import type { Verdict } from '../rules/verdict'
import { useOrder } from '../state/useOrder'
import { FormFrame } from './FormFrame'
import { isRefused } from './listActions'
import { useSubmit } from './useSubmit'

/** Props of {@link ConfirmForm}. */
export interface ConfirmFormProps {
  action: 'extend' | 'duplicate'
  order: Order
  verdict: Verdict
  onDone: () => void
  onBack: () => void
}

/** Extends or duplicates: nothing to type, only what will happen. */
export function ConfirmForm({ action, order, verdict, onDone, onBack }: ConfirmFormProps): ReactNode {
  const text = useText()
  const { plan } = useOrder()
  const submit = useSubmit(action, onDone)
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The heading, and not the submit: a key that opened the form must not send it.
    frame.current?.querySelector<HTMLElement>('.od-form-title')?.focus()
  }, [])
  return (
    <div ref={frame} className="od-form-frame">
      <FormFrame
        action={action}
        order={order}
        lead={text.t(`form.${action}Lead`)}
        plan={plan(action, {})}
        submit={text.t(`action.${action}`)}
        state={{ ...submit, refused: isRefused(verdict) }}
        onSubmit={() => submit.send({})}
        on={{ back: onBack }}
      />
    </div>
  )
}
