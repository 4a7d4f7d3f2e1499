import { getLineStates, type LineState } from '../model/lineStates'
import { identityOf } from '../model/matchLine'
import type { Order } from '../model/order'
import { applyCommand } from './applyCommand'
import type { Command } from './command'
import { findings } from './findings'
import type { Input, LineDraft } from './input'
import { listOf } from './listOf'
import { plan } from './plan'
import type { Issue } from './planned'
import { totalOf } from './planner'
import type { RuleContext } from './verdict'

/**
 * What forbids a ready command on the order as it is now. A backend asks it before it writes: a client may have
 * planned on an older order, or with other rules. Takes any JSON of a known `type` and never throws. It looks only at
 * the fields of the command's type: take those alone from what a client sent, and never the client's object itself.
 */
export function checkCommand(order: Order, command: Command, context: RuleContext = {}): Issue[] {
  const planned = plan(order, command.type, inputOf(order, command), context)
  if (!planned.ok) return planned.issues
  if (!('amount' in command)) return []
  const lines = listOf(command.lines)
  return findings(
    [lines.length > 0 && totalOf(lines) !== command.amount, 'line_total_mismatch', 'amount'],
    [takesTooMuch(order, { ...command, lines: [...lines] }, context.now), 'quantity_above_available', 'lines'],
  )
}

/** The input that would make the command. Its lines stand already, so what moves is planned as an amount. */
function inputOf(order: Order, command: Command): Input {
  if ('address' in command) return command.address
  if (command.type === 'editLines') return { lines: draftsOf(order, listOf(command.lines)) }
  return { ...command, lines: undefined } as Input
}

/** New lines carry keys of their own, which the order does not know yet. */
function draftsOf(order: Order, lines: readonly { key: string }[]): LineDraft[] {
  const known = new Set(order.lines.map(({ key }) => key))
  return lines.map((line) => (known.has(line.key) ? line : { ...line, key: undefined })) as LineDraft[]
}

/** Whether lines that are the order's own take more pieces of it than are left, where it is known what is left. */
function takesTooMuch(order: Order, command: Command, now = new Date()): boolean {
  if (command.type !== 'capture' && command.type !== 'refund') return false
  const own = new Set(order.lines.map(identityOf))
  const lines = command.lines.filter((line) => own.has(identityOf(line)))
  const fits = ({ captured, refunded, pending }: LineState): boolean =>
    command.type === 'capture'
      ? captured !== null
      : refunded !== null && pending !== null && (captured === null || refunded + pending <= captured)
  const allFit = (one: Order) => getLineStates(one).every(fits)
  return lines.length > 0 && allFit(order) && !allFit(applyCommand(order, { ...command, lines }, { now }))
}
