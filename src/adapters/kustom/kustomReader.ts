import type { OrderAdapter } from '../OrderAdapter'
import { OrderError } from '../OrderError'
import { fromKustomOrder } from './fromKustomOrder'
import { checkOrderId, type KustomCall } from './kustomCall'
import { kustomError, parseJson } from './kustomErrors'
import type { KustomSources } from './KustomSources'
import { kustomPath } from './toKustomRequest'
import { PATIENCE, withPatience } from './withPatience'

/** Reads an order, with what the host's own sources know of it. */
export function createKustomReader(
  call: KustomCall,
  sources: KustomSources,
  merchantId: string | undefined,
  timeoutMs = PATIENCE,
): OrderAdapter['getOrder'] {
  return async (orderId, context) => {
    checkOrderId(orderId)
    const [answer, disputes, events, settlements] = await withPatience(timeoutMs, context.signal, (signal) =>
      Promise.all([
        call({ method: 'GET', path: kustomPath(orderId), signal }),
        settled(() => sources.disputes?.(orderId, { signal })),
        settled(() => sources.events?.(orderId, { signal })),
        settled(() => sources.settlements?.(orderId, { signal })),
      ]),
    )
    if (answer.status !== 200) throw kustomError(answer)
    const version = answer.headers.get('etag')
    const order = fromKustomOrder(parseJson(answer.text), { merchantId, disputes, events, settlements, version })
    if (order.id !== orderId) throw new OrderError('bad_response')
    return order
  }
}

/** One that throws at once must not leave the others unheard. */
async function settled<T>(ask: () => T): Promise<Awaited<T>> {
  return await ask()
}
