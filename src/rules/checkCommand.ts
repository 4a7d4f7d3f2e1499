import type { Order } from '../model/order'
import type { Command, EditLinesCommand } from './command'
import { findings } from './findings'
import type { Input } from './input'
import { plan } from './plan'
import type { Issue } from './planned'
import { totalOf } from './planner'
import type { RuleContext } from './verdict'

/**
 * What forbids a ready command on the order as it is now. A backend asks it before it writes: a client may have
 * planned on an older order, or with other rules.
 */
export function checkCommand(order: Order, command: Command, context: RuleContext = {}): Issue[] {
  const planned = plan(order, command.type, inputOf(order, command), context)
  if (!planned.ok) return planned.issues
  const isWrong = 'amount' in command && command.lines.length > 0 && totalOf(command.lines) !== command.amount
  return findings([isWrong, 'line_total_mismatch', 'amount'])
}

/** The input that would make the command. Its lines stand already, so what moves is planned as an amount. */
function inputOf(order: Order, command: Command): Input {
  if ('address' in command) return command.address
  if (command.type === 'editLines') return { lines: draftsOf(order, command) }
  const { lines: _lines, ...input } = { lines: [], ...command }
  return input
}

/** New lines carry keys of their own, which the order does not know yet. */
function draftsOf(order: Order, { lines }: EditLinesCommand): EditLinesCommand['lines'] {
  return lines.map((line) => {
    if (order.lines.some(({ key }) => key === line.key)) return line
    const { key: _key, ...draft } = line
    return draft as typeof line
  })
}
