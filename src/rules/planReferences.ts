import type { Order } from '../model/order'
import type { EditReferencesCommand } from './command'
import type { InputOf } from './input'
import type { Draft } from './planner'
import type { Issue } from './planned'

const FIELDS = ['merchantReference1', 'merchantReference2'] as const

/** The API's limit, in characters. */
const MAX_LENGTH = 255

/** Only what changed is sent; "" clears. */
export function planReferences(order: Order, input: InputOf['editReferences']): Draft {
  const issues: Issue[] = []
  const command: EditReferencesCommand = { type: 'editReferences' }
  for (const field of FIELDS) {
    const wanted = input[field]
    if (wanted === undefined || wanted === (order[field] ?? '')) continue
    if (wanted.length > MAX_LENGTH) issues.push({ code: 'too_long', path: field, max: MAX_LENGTH })
    command[field] = wanted
  }
  if (Object.keys(command).length === 1) issues.push({ code: 'nothing_changed' })
  return issues.length > 0 ? { issues } : { command, warnings: [] }
}
