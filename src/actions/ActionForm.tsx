import type { ReactNode } from 'react'
import type { Write } from '../rules/action'
import type { OrderSnapshot } from '../state/orderState'
import { ConfirmForm } from './ConfirmForm'
import { MoneyForm } from './MoneyForm'

/** Actions whose form takes the place of the panel's content. */
const FORMS = ['capture', 'refund', 'extend', 'duplicate'] as const

/** An action with a form of its own; cancel and release ask in an alert. */
export type FormAction = (typeof FORMS)[number]

/** Whether an action has a form that takes the place of the content. */
export function isFormAction(action: Write | null): action is FormAction {
  return (FORMS as readonly (Write | null)[]).includes(action)
}

/** Props of {@link ActionForm}. */
export interface ActionFormProps {
  action: FormAction
  snapshot: Extract<OrderSnapshot, { phase: 'ready' }>
  onDone: () => void
  onBack: () => void
}

/** The form of an action. */
export function ActionForm({ action, snapshot, onDone, onBack }: ActionFormProps): ReactNode {
  const { order, ledger, capabilities } = snapshot
  const shared = { order, verdict: capabilities[action], onDone, onBack }
  if (action === 'capture' || action === 'refund') return <MoneyForm action={action} ledger={ledger} {...shared} />
  return <ConfirmForm action={action} {...shared} />
}
