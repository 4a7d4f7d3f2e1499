import { useId, type FormEvent, type ReactNode, type RefObject } from 'react'
import { OperationNotice } from '../display/OperationNotice'
import { OutcomePreview } from '../display/OutcomePreview'
import { useText } from '../display/useText'
import type { Order } from '../model/order'
import { Button } from '../primitives/Button'
import type { Write } from '../rules/action'
import type { Plan } from '../rules/planned'

/** Props of {@link FormFrame}. */
export interface FormFrameProps {
  action: Write
  order: Order
  lead: ReactNode
  /** What the preview shows. */
  plan: Plan | undefined
  /** The words of the submit: verb and amount. */
  submit: string
  state: { busy: boolean; held: string | undefined; refused: boolean; notice: RefObject<HTMLDivElement | null> }
  onSubmit: () => void
  /** `back`: the way out. `use`: takes the most that is possible, offered where the provider refused more. */
  on: { back: () => void; use?: (amount: number) => void }
  children?: ReactNode
}

/**
 * A form in place of the panel's content: heading, what became of the last try, fields, and docked below them what
 * will happen with the submit at the end, where no button opened the form: a double press cannot charge.
 */
export function FormFrame(props: FormFrameProps): ReactNode {
  const { action, order, lead, plan, submit, state, onSubmit, on, children } = props
  const text = useText()
  const id = useId()
  const send = (event: FormEvent): void => {
    event.preventDefault()
    if (!state.busy && !state.refused && state.held === undefined) onSubmit()
  }
  return (
    <form className="od-form" aria-labelledby={id} noValidate onSubmit={send}>
      <div className="od-form-body">
        <h3 className="od-form-title" id={id} tabIndex={-1}>
          {text.t(`action.${action}`)}
        </h3>
        <p className="od-form-lead">{lead}</p>
        <OperationNotice ref={state.notice} {...(on.use && { onUse: on.use })} />
        {children}
      </div>
      <div className="od-dock">
        <OutcomePreview order={order} plan={plan} action={action} />
        {state.held !== undefined && (
          <p className="od-dock-hold" id={`${id}-hold`}>
            {state.held}
          </p>
        )}
        <div className="od-actionbar">
          <Button off={state.busy} onClick={on.back}>
            {text.t('form.back')}
          </Button>
          <Button
            type="submit"
            kind="primary"
            className="od-end"
            busy={state.busy}
            off={state.refused || state.held !== undefined}
            {...(state.held !== undefined && { 'aria-describedby': `${id}-hold` })}
          >
            {submit}
          </Button>
        </div>
      </div>
    </form>
  )
}
