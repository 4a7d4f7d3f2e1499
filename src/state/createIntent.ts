import type { Order } from '../model/order'
import type { Command } from '../rules/command'
import type { Intent } from './orderState'

/**
 * A confirmed write with a key of its own. The command is copied and frozen to the bottom, so that every attempt
 * sends what the person saw.
 */
export function createIntent(order: Order, command: Command, now: Date): Intent {
  const copy: unknown = JSON.parse(JSON.stringify(command), (_name, value: unknown) => Object.freeze(value))
  return Object.freeze({
    id: createKey(),
    key: createKey(),
    orderId: order.id,
    command: copy as Command,
    expectedVersion: order.version,
    createdAt: now.toISOString(),
    attempts: 1,
  })
}

/** The next attempt of an intent: same key, same command. `order` where a person confirmed it on a fresh order. */
export function repeatIntent(intent: Intent, order?: Order): Intent {
  return Object.freeze({
    ...intent,
    expectedVersion: order?.version ?? intent.expectedVersion,
    attempts: intent.attempts + 1,
  })
}

/** UUID v4. Not `crypto.randomUUID`, which browsers keep from pages on plain http. */
function createKey(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))]
  const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return digits.replace(/(.{8})(.{4}).(...).(...)/, '$1-$2-4$3-8$4-')
}
