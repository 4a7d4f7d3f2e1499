import { Hono } from 'hono'
import type { LogEntry } from 'order-drawer/core'
import type { SettlementRow } from 'order-drawer/adapters/kustom'
import { ApiError } from '../ApiError'
import type { Backend, Env } from '../Backend'
import { findEvents, findOrder, type StoredOrder } from '../orders/orderRows'

/** The most entries of a log that one answer holds. */
const MOST_LOGS = 200

/** What this server knows of an order beyond the Order Management API: the sources of the drawer's adapter. */
export function sourceRoutes(backend: Backend): Hono<Env> {
  const { db } = backend.database
  const find = async (orderId: string): Promise<StoredOrder> => {
    const found = await findOrder(db, orderId)
    if (!found) throw new ApiError(404, 'NO_SUCH_ORDER', ['There is no order of this id.'])
    return found
  }
  const routes = new Hono<Env>()
  routes.get('/:id/events', async (context) => {
    const { order } = await find(context.req.param('id'))
    return context.json(await findEvents(db, order.id))
  })
  routes.get('/:id/disputes', async (context) => context.json((await find(context.req.param('id'))).order.disputes))
  routes.get('/:id/settlements', async (context) => context.json(settlementsOf(await find(context.req.param('id')))))
  routes.get('/:id/logs', async (context) => {
    const { order } = await find(context.req.param('id'))
    await backend.log.flush()
    const { event_id: eventId, capture_id: captureId, refund_id: refundId, dispute_id: disputeId } = context.req.query()
    // Disputes are not made here.
    if (disputeId) return context.json([])
    let rows = db.selectFrom('logs').select('body').where('order_id', '=', order.id)
    if (eventId) rows = rows.where('event_id', '=', eventId)
    if (captureId) rows = rows.where('capture_id', '=', captureId)
    if (refundId) rows = rows.where('refund_id', '=', refundId)
    const latest = await rows.orderBy('at', 'desc').limit(MOST_LOGS).execute()
    return context.json(latest.reverse().map(({ body }) => JSON.parse(body) as LogEntry))
  })
  return routes
}

/** As rows of settlement reports, by which the adapter finds the settlement of a capture and of a refund. */
function settlementsOf({ order }: StoredOrder): SettlementRow[] {
  const sales = order.captures.map(({ id, settlementId }) => ({ type: 'SALE', capture_id: id, settlementId }))
  const returns = order.refunds.map(({ id, settlementId }) => ({
    type: 'RETURN',
    capture_id: '',
    refund_id: id,
    settlementId,
  }))
  return [...sales, ...returns].flatMap(({ settlementId, ...row }) =>
    settlementId === undefined ? [] : [{ ...row, payment_reference: settlementId }],
  )
}
