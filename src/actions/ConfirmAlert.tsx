import type { ReactNode } from 'react'
import { Amount } from '../display/Amount'
import { isRefused } from '../display/isRefused'
import { OperationNotice } from '../display/OperationNotice'
import { orderTitle } from '../display/orderTitle'
import { OutcomeSentences } from '../display/OutcomeSentences'
import { useSubmit } from '../display/useSubmit'
import { useText } from '../display/useText'
import type { Order } from '../model/order'
import { AlertDialog } from '../primitives/AlertDialog'
import { Button } from '../primitives/Button'
import type { Verdict } from '../rules/verdict'
import { useOrder } from '../state/useOrder'
import { remainingItems } from './remainingItems'

/** Props of {@link ConfirmAlert}. */
export interface ConfirmAlertProps {
  action: 'cancel' | 'release'
  open: boolean
  order: Order
  verdict: Verdict
  onDone: () => void
  onKeep: () => void
}

/** Asks before an order, or the rest of one, is given up. The safe button has the focus. */
export function ConfirmAlert({ action, open, order, verdict, onDone, onKeep }: ConfirmAlertProps): ReactNode {
  const text = useText()
  const { plan } = useOrder()
  const submit = useSubmit(action, () => open && onDone())
  const planned = open ? plan(action, {}) : undefined
  const rest = <Amount value={order.remainingAmount} currency={order.currency} />
  const keep = (): void => {
    if (!submit.busy) onKeep()
  }
  return (
    <AlertDialog
      open={open}
      onOpenChange={keep}
      title={text.rich(`form.${action}Title`, { reference: <bdi>{orderTitle(order, order.id)}</bdi>, amount: rest })}
      description={action === 'release' ? <ReleaseLead order={order} /> : text.t('form.cancelLead')}
      safe={
        <Button off={submit.busy} onClick={keep}>
          {text.t(`form.${action}Keep`)}
        </Button>
      }
      actions={
        <Button
          kind="danger"
          busy={submit.busy}
          off={isRefused(verdict) || submit.held !== undefined}
          onClick={() => submit.send({})}
        >
          {action === 'cancel'
            ? text.t('action.cancel')
            : text.t('form.releaseSubmit', { amount: text.money(order.remainingAmount, order.currency) })}
        </Button>
      }
    >
      <OperationNotice ref={submit.notice} />
      {planned?.ok && <OutcomeSentences {...planned} order={order} action={action} withStatus />}
      {isRefused(verdict) && <p className="od-dock-hold">{text.explain(verdict)}</p>}
    </AlertDialog>
  )
}

function ReleaseLead({ order }: { order: Order }): ReactNode {
  const text = useText()
  const items = remainingItems(order).map(({ name, quantity }) =>
    text.t('form.item', { quantity: text.number(quantity), name }),
  )
  return items.length > 0 ? text.t('form.releaseLeadItems', { items: text.list(items) }) : text.t('form.releaseLead')
}
