import type { ReactNode } from 'react'
import { FormFrame, type FormTask } from '../display/FormFrame'
import { useText } from '../display/useText'
import type { FormName } from '../rules/action'
import type { OrderSnapshot } from '../state/orderState'
import { useOrder } from '../state/useOrder'
import { MoneyForm } from './MoneyForm'
import { SlipForm } from './SlipForm'

/** Actions whose form takes the place of the panel's content. */
const FORMS = ['capture', 'refund', 'packingSlip', 'extend', 'duplicate'] as const

/** An action with a form of its own; cancel and release ask in an alert. */
export type FormAction = (typeof FORMS)[number]

/** Whether an action has a form that takes the place of the content. */
export function isFormAction(action: FormName | null): action is FormAction {
  return (FORMS as readonly (FormName | null)[]).includes(action)
}

/** Props of {@link ActionForm}. */
export interface ActionFormProps {
  action: FormAction
  snapshot: Extract<OrderSnapshot, { phase: 'ready' }>
  onDone: () => void
  onBack: () => void
}

/** The form of an action. */
export function ActionForm({ action, snapshot, ...ways }: ActionFormProps): ReactNode {
  const { order, capabilities } = snapshot
  const task = { order, verdict: capabilities[action], ...ways }
  if (action === 'packingSlip') return <SlipForm {...task} />
  if (action === 'capture' || action === 'refund') return <MoneyForm task={{ ...task, action }} snapshot={snapshot} />
  return <ConfirmForm task={{ ...task, action }} />
}

/** Extends or duplicates: nothing to type, only what will happen. */
function ConfirmForm({ task }: { task: FormTask<'extend' | 'duplicate'> }): ReactNode {
  const { action } = task
  const text = useText()
  const { plan } = useOrder()
  return (
    <FormFrame
      task={task}
      lead={text.t(`form.${action}Lead`)}
      plan={plan(action, {})}
      submit={text.t(`action.${action}`)}
      read={() => ({})}
    />
  )
}
