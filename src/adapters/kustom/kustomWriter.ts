import type { Command } from '../../rules/command'
import type { OrderAdapter, WriteContext } from '../OrderAdapter'
import { OrderError } from '../OrderError'
import { unsent } from '../unsent'
import { checkOrderId, type KustomCall } from './kustomCall'
import { kustomError } from './kustomErrors'
import { toKustomRequest } from './toKustomRequest'

/** Sends a command; it answers with nothing, so that the order is read anew. */
export function createKustomWriter(call: KustomCall, getOrder: OrderAdapter['getOrder']) {
  return async function write(orderId: string, command: Command, context: WriteContext): Promise<void> {
    checkOrderId(orderId)
    const { expectedVersion: version, idempotencyKey, signal } = context
    const hasETag = version !== undefined && isETag(version)
    const began = Date.now()
    if (!hasETag) await checkVersion(getOrder, orderId, command, context)
    const headers = { 'Klarna-Idempotency-Key': idempotencyKey, 'If-Match': hasETag ? version : undefined }
    const answer = await call({
      ...toKustomRequest(command, { id: orderId }),
      headers,
      signal,
      spentMs: Date.now() - began,
    })
    if (answer.status !== (isMovement(command) ? 201 : 204)) throw kustomError(answer)
  }
}

/** Where the backend has no ETags, only a fresh read tells whether the order is still the one that the person saw. */
async function checkVersion(
  getOrder: OrderAdapter['getOrder'],
  orderId: string,
  command: Command,
  { attempt, expectedVersion, signal }: WriteContext,
): Promise<void> {
  // An attempt before this one may be what changed the order; its key keeps money from moving twice.
  if (expectedVersion === undefined || (attempt > 1 && !command.type.startsWith('edit'))) return
  const current = await getOrder(orderId, { signal }).catch((error: unknown) => {
    throw error instanceof OrderError ? unsent(error) : new OrderError('offline', { cause: error })
  })
  if (current.version !== expectedVersion) throw new OrderError('conflict', { current })
}

function isMovement({ type }: Command): boolean {
  return type === 'capture' || type === 'refund'
}

/** A digest has no quotation marks. */
function isETag(version: string): boolean {
  return version.includes('"')
}
