import { commandText } from './commandText'
import type { OrderText } from './createText'
import { errorWords } from './errorWords'
import { usePanel } from './PanelContext'
import { useOperationSteps } from './useOperationSteps'
import { useText } from './useText'
import type { Order } from '../model/order'
import type { Operation } from '../state/orderState'
import { useOrder } from '../state/useOrder'

/** Speaks each outcome once: what is sent and done politely, what needs a person at once. */
export function useOperationNews(): void {
  const { announce, tells } = usePanel()
  const text = useText()
  const { snapshot } = useOrder()
  useOperationSteps((now, before) => {
    if (snapshot.phase !== 'ready') return
    const news = newsOf(now, before, text, snapshot.order)
    if (news && tells(now)) announce(news, now.is === 'sending' || now.is === 'done' ? 'polite' : 'assertive')
  })
}

function newsOf(now: Operation, before: Operation, text: OrderText, order: Order): string {
  switch (now.is) {
    case 'idle':
      return ''
    case 'sending':
      return text.t('operation.sending', { what: commandText(now.intent.command, text, order) })
    case 'done': {
      const done = doneText(now, text, order)
      return before.is === 'unknown' ? `${text.t('operation.happened')} ${done}` : done
    }
    case 'rejected': {
      const { error, intent } = now
      const said = errorWords(error.messages).join(' ') || text.word('operation.why', error.kind)
      return `${text.t(`operation.rejected.${intent.command.type}`)} ${said}`
    }
    case 'conflict':
      return `${text.t('operation.conflictTitle')}. ${text.t('operation.conflictText')}`
    case 'unknown':
      return text.t(before.is === 'unknown' ? 'operation.stillUnknown' : 'operation.unknownTitle')
    default:
      return now satisfies never
  }
}

function doneText({ intent }: Extract<Operation, { is: 'done' }>, text: OrderText, order: Order): string {
  const { command } = intent
  if (command.type === 'extend' && order.expiresAt) {
    return text.t('operation.done.extendTo', { date: text.day(order.expiresAt) })
  }
  const amount = 'amount' in command ? text.money(command.amount, order.currency) : ''
  return text.t(`operation.done.${command.type}`, { amount })
}
