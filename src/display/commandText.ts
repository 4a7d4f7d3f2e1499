import type { Order } from '../model/order'
import type { Command } from '../rules/command'
import type { OrderText } from './createText'

/** The write as a thing that can be named: "Capture of 1 250,00 kr". */
export function commandText(command: Command, text: OrderText, order: Pick<Order, 'currency'>): string {
  const amount = 'amount' in command ? text.money(command.amount, order.currency) : ''
  return text.t(`operation.what.${command.type}`, { amount })
}
