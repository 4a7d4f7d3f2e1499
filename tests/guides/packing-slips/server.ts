import { renderPackingSlip, type PackingSlipError } from 'order-drawer/packing-slip'
import { readOrder } from './readOrder'

/** GET /orders/:id/packing-slip */
export async function handle(orderId: string): Promise<Response> {
  const order = await readOrder(orderId)
  if (!order) return new Response('No such order', { status: 404 })
  try {
    const file = await renderPackingSlip(order, { locale: 'sv-SE', shop: { name: 'Lindvik Hem' } })
    return new Response(file, { headers: { 'content-disposition': `inline; filename="${file.name}"` } })
  } catch (error) {
    const { code, message } = error as PackingSlipError
    return Response.json({ code, message }, { status: code === 'nothing_captured' ? 409 : 500 })
  }
}
