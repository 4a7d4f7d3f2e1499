import { useEffect, useId, useRef, type FormEvent, type ReactNode } from 'react'
import { OperationNotice } from '../display/OperationNotice'
import { OutcomePreview } from '../display/OutcomePreview'
import { useText } from '../display/useText'
import type { Order } from '../model/order'
import { Button } from '../primitives/Button'
import type { Write } from '../rules/action'
import type { Input } from '../rules/input'
import type { Plan } from '../rules/planned'
import type { Verdict } from '../rules/verdict'
import { isRefused } from './listActions'
import { useSubmit } from './useSubmit'

/** What a form is for, and where it leads. */
export interface FormTask<W extends Write = Write> {
  action: W
  order: Order
  verdict: Verdict
  onDone: () => void
  onBack: () => void
}

/** Props of {@link FormFrame}. */
export interface FormFrameProps {
  task: FormTask
  lead: ReactNode
  /** What the preview shows. */
  plan: Plan | undefined
  /** The words of the submit: verb and amount. */
  submit: string
  /** Asked on submit for what is sent; without it the first field has the focus again. */
  read: () => Input<Write> | undefined
  /** Takes the most that is possible, offered where the provider refused more. */
  onUse?: (amount: number) => void
  children?: ReactNode
}

/**
 * A form in place of the panel's content: heading, what became of the last try, fields, and docked below them what
 * will happen with the submit at the end, where no button opened the form: a double press cannot charge.
 */
export function FormFrame({ task, lead, plan, submit, read, onUse, children }: FormFrameProps): ReactNode {
  const { action, order, verdict, onDone, onBack } = task
  const text = useText()
  const id = useId()
  const { busy, held, send, notice } = useSubmit(action, onDone)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const field = firstIn(form.current)
    field?.focus()
    if (field instanceof HTMLInputElement) field.select()
  }, [])
  const off = isRefused(verdict) || held !== undefined
  const trySend = (event: FormEvent): void => {
    event.preventDefault()
    if (busy || off) return
    const input = read()
    if (input) send(input)
    else firstIn(form.current)?.focus()
  }
  return (
    <form ref={form} className="od-form" aria-labelledby={id} noValidate onSubmit={trySend}>
      <div className="od-form-body">
        <h3 className="od-form-title" id={id} tabIndex={-1}>
          {text.t(`action.${action}`)}
        </h3>
        <p className="od-form-lead">{lead}</p>
        <OperationNotice ref={notice} {...(onUse && { onUse })} />
        {children}
      </div>
      <div className="od-dock">
        <OutcomePreview order={order} plan={plan} action={action} />
        {held && (
          <p className="od-dock-hold" id={`${id}-hold`}>
            {held}
          </p>
        )}
        <div className="od-actionbar">
          <Button off={busy} onClick={onBack}>
            {text.t('form.back')}
          </Button>
          <Button
            type="submit"
            kind="primary"
            className="od-end"
            busy={busy}
            off={off}
            aria-describedby={held && `${id}-hold`}
          >
            {submit}
          </Button>
        </div>
      </div>
    </form>
  )
}

/** The first field, else the heading, and not the submit: a key that opened the form must not send it. */
function firstIn(form: HTMLElement | null): HTMLElement | null | undefined {
  return form?.querySelector('input') ?? form?.querySelector('h3')
}
