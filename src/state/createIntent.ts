import type { Order } from '../model/order'
import type { Command } from '../rules/command'
import type { Intent } from './orderState'

/**
 * A confirmed write with a key of its own. The command is copied and frozen to the bottom, so that every attempt
 * sends what the person saw.
 */
export function createIntent(order: Order, command: Command, now: Date): Intent {
  return Object.freeze({
    id: createKey(),
    key: createKey(),
    orderId: order.id,
    command: freeze(structuredClone(command)),
    ...(order.version !== undefined && { expectedVersion: order.version }),
    createdAt: now.toISOString(),
    attempts: 1,
  })
}

/** The next attempt of an intent: same key, same command. `order` where a person confirmed it on a fresh order. */
export function repeatIntent(intent: Intent, order?: Order): Intent {
  const version = order?.version
  return Object.freeze({
    ...intent,
    ...(version !== undefined && { expectedVersion: version }),
    attempts: intent.attempts + 1,
  })
}

/** UUID v4. Not `crypto.randomUUID`, which browsers keep from pages on plain http. */
function createKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(freeze)
  }
  return value
}
