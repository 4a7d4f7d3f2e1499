import { useId, useRef, type FormEvent, type MouseEvent, type ReactNode } from 'react'
import type { OrderText } from './createText'
import { FormFoot } from './FormFoot'
import { OperationNotice } from './OperationNotice'
import { OutcomePreview } from './OutcomePreview'
import { useUnsaved } from './UnsavedContext'
import { useText } from './useText'
import type { Order } from '../model/order'
import { useEscape } from '../primitives/useEscape'
import type { Write } from '../rules/action'
import type { Input } from '../rules/input'
import type { Plan } from '../rules/planned'
import type { Verdict } from '../rules/verdict'
import { isRefused } from './isRefused'
import { useFieldFocus } from './useFieldFocus'
import { useFieldInSight } from './useFieldInSight'
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
  /** @default the name of the action */
  title?: ReactNode
  lead: ReactNode
  /** Buttons at the end of the heading's line. */
  tools?: ReactNode
  /** What the preview shows. */
  plan: Plan | undefined
  /** The words of the submit: verb and amount. */
  submit: string
  /** Asked on submit for what is sent; without it the field that is wrong has the focus, else the first. */
  read: () => Input<Write> | undefined
  /** Takes the most that is possible, offered where the provider refused more. */
  onUse?: (amount: number) => void
  /** What is typed and not sent, by name: leaving asks while there is any. @default none */
  changes?: readonly string[]
  /** Docked above the submit, which waits while there are no `changes`. @default the outcome of `plan` */
  outcome?: ReactNode
  children?: ReactNode
}

/**
 * A form in place of the panel's content: heading, what became of the last try, fields, and docked below them what
 * will happen with the submit at the end, where no button opened the form: a double press cannot charge.
 */
export function FormFrame(props: FormFrameProps): ReactNode {
  const { task, title, lead, tools, plan, submit, read, onUse, changes = [], outcome, children } = props
  const { action, order, verdict, onDone, onBack } = task
  const text = useText()
  const id = useId()
  const { busy, sent, spent, renew, held, send, notice } = useSubmit(action, onDone)
  useUnsaved(sent ? [] : changes)
  useEscape(!busy, onBack)
  const form = useRef<HTMLFormElement>(null)
  const focusWrong = useFieldFocus(form)
  const dock = useFieldInSight()
  const refused = isRefused(verdict)
  // The preview says why a write is refused; what stands in its place does not.
  const own = outcome === undefined ? undefined : refused ? text.explain(verdict) : unchanged(changes, text)
  const off = refused || held !== undefined || own !== undefined || spent
  const wait = held ?? own
  const trySend = (event: FormEvent): void => {
    event.preventDefault()
    if (busy || off) return
    const input = read()
    if (input) send(input)
    else focusWrong()
  }
  return (
    <form
      ref={form}
      className="od-form"
      aria-labelledby={id}
      noValidate
      onSubmit={trySend}
      onInput={renew}
      onClick={(event) => isSubmit(event) || renew()}
    >
      <div className="od-form-body">
        <FormHead id={id} title={title ?? text.t(`action.${action}`)} lead={lead} tools={tools} />
        <OperationNotice ref={notice} {...(onUse && { onUse })} />
        {children}
      </div>
      <div ref={dock} className="od-dock">
        {outcome ?? <OutcomePreview order={order} plan={plan} action={action} />}
        {wait && (
          <p className="od-dock-hold" id={`${id}-hold`}>
            {wait}
          </p>
        )}
        <FormFoot {...{ busy, off, submit, onBack }} waitId={wait && `${id}-hold`} />
      </div>
    </form>
  )
}

function unchanged(changes: readonly string[], text: OrderText): string | undefined {
  return changes.length === 0 ? text.t('issue.nothing_changed') : undefined
}

/** A press on a shortcut or a step changes what is sent; one on the submit itself does not. */
function isSubmit({ target }: MouseEvent): boolean {
  return (target as Element).closest('[type="submit"]') !== null
}

interface FormHeadProps extends Pick<FormFrameProps, 'title' | 'lead' | 'tools'> {
  id: string
}

function FormHead({ id, title, lead, tools }: FormHeadProps): ReactNode {
  const heading = (
    <h3 className="od-form-title" id={id} tabIndex={-1}>
      {title}
    </h3>
  )
  return (
    <>
      {tools ? (
        <div className="od-form-head">
          {heading}
          <div className="od-form-tools">{tools}</div>
        </div>
      ) : (
        heading
      )}
      <p className="od-form-lead">{lead}</p>
    </>
  )
}
