import type { OrderAdapter } from '../OrderAdapter'
import { OrderError } from '../OrderError'
import { fromKustomOrder } from './fromKustomOrder'
import { checkOrderId, type KustomCall } from './kustomCall'
import { kustomError, parseJson } from './kustomErrors'
import type { KustomSources } from './KustomSources'
import { kustomPath } from './toKustomRequest'

/** Reads an order, with what the host's own sources know of it. */
export function createKustomReader(
  call: KustomCall,
  sources: KustomSources,
  merchantId: string | undefined,
): OrderAdapter['getOrder'] {
  return async (orderId, context) => {
    checkOrderId(orderId)
    const [answer, disputes, events, settlements] = await Promise.all([
      call({ method: 'GET', path: kustomPath(orderId), signal: context.signal }),
      sources.disputes?.(orderId, context),
      sources.events?.(orderId, context),
      sources.settlements?.(orderId, context),
    ])
    if (answer.status !== 200) throw kustomError(answer)
    const version = answer.headers.get('etag')
    const order = fromKustomOrder(parseJson(answer.text), { merchantId, disputes, events, settlements, version })
    if (order.id !== orderId) throw new OrderError('bad_response')
    return order
  }
}
