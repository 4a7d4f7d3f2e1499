import { commandText } from './commandText'
import type { OrderText } from './createText'
import { errorWords } from './errorWords'
import { usePanel } from './PanelContext'
import { useForms } from './FormContext'
import { useOperationSteps } from './useOperationSteps'
import { useText } from './useText'
import type { Order } from '../model/order'
import type { FormName } from '../rules/action'
import type { Operation } from '../state/orderState'
import { useOrder } from '../state/useOrder'

/** Speaks each outcome once: what is sent and done politely, what needs a person at once. */
export function useOperationNews(): void {
  const { announce, tells } = usePanel()
  const text = useText()
  const { snapshot } = useOrder()
  const { form } = useForms()
  useOperationSteps((now, before) => {
    if (snapshot.phase !== 'ready') return
    const news = now.is === 'idle' ? restText(before, text, form) : newsOf(now, before, text, snapshot.order)
    if (news && tells(now)) announce(news, CALM.includes(now.is) ? 'polite' : 'assertive')
  })
}

const CALM: readonly Operation['is'][] = ['idle', 'sending', 'done']

/** A person has looked, and says that nothing came of it. What else is dismissed was told before. */
function restText(before: Operation, text: OrderText, form: FormName | null): string {
  if (before.is !== 'unknown') return ''
  const kept = form === null || form === 'cancel' || form === 'release' ? '' : ` ${text.t('operation.kept')}`
  return `${text.t('operation.didNotHappen')}.${kept}`
}

function newsOf(now: Exclude<Operation, { is: 'idle' }>, before: Operation, text: OrderText, order: Order): string {
  switch (now.is) {
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
