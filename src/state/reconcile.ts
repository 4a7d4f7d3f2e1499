import { instantOf } from '../model/instant'
import type { Order } from '../model/order'
import type { Command } from '../rules/command'
import type { Intent } from './orderState'

/**
 * Whether a write whose answer was lost did happen, by the order before it and one read after it.
 * Only proof counts: what may have another cause stays `cannot_tell`.
 */
export function reconcile(
  before: Order,
  fresh: Order,
  intent: Pick<Intent, 'key' | 'command'>,
): 'happened' | 'cannot_tell' {
  return before.id === fresh.id && happened(before, fresh, intent) ? 'happened' : 'cannot_tell'
}

function happened(before: Order, fresh: Order, { key, command }: Pick<Intent, 'key' | 'command'>): boolean {
  if (command.type === 'capture' || command.type === 'refund') {
    const list = `${command.type}s` as const
    const known = before[list].map(({ id }) => id)
    const fits = fresh[list].filter(
      ({ id, amount, idempotencyKey }) => !known.includes(id) && amount === command.amount && !idempotencyKey,
    )
    return fits.length === 1 || fresh[list].some(({ idempotencyKey }) => idempotencyKey === key)
  }
  if (command.type === 'extend') return (instantOf(fresh.expiresAt) ?? 0) > (instantOf(before.expiresAt) ?? Infinity)
  if (command.type === 'release' && !before.remainingAmount) return false
  const written = writtenBy(command, before)
  return written !== undefined && holds(fresh, written) && !holds(before, written)
}

type Sealed = Exclude<Command['type'], 'capture' | 'refund' | 'extend' | 'duplicate'>

/** What must stand in the order after a command. */
function writtenBy(command: Command, before: Order): object | undefined {
  const { type, address, ...sent } = { address: undefined, ...command }
  const written: Record<Sealed, object> = {
    cancel: { status: 'cancelled' },
    release: { status: 'captured', remainingAmount: 0, capturedAmount: before.capturedAmount },
    editShipping: { shipping: address },
    editBilling: { billing: address },
    editLines: sent,
    editReferences: sent,
  }
  return written[type as Sealed]
}

/** Whether every value that was sent is there. `""` removes one, so an absent one fits it. */
function holds(there: unknown, sent: unknown): boolean {
  if (typeof sent !== 'object' || sent === null) return sent === undefined || (there ?? '') === sent
  const held = Object(there) as Record<string, unknown>
  return (
    held.length === (sent as unknown[]).length &&
    // Keys of lines hold within one version only.
    Object.entries(sent).every(([name, value]) => name === 'key' || holds(held[name], value))
  )
}
