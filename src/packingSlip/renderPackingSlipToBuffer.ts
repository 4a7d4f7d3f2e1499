import type { Order } from '../model/order'
import type { PackingSlipOptions } from './PackingSlipOptions'
import { renderPackingSlip } from './renderPackingSlip'

/**
 * A packing slip as the bytes of a PDF, for servers: `response.end(await renderPackingSlipToBuffer(order, …))`.
 *
 * @throws PackingSlipError and nothing else; its `code` says why
 */
export async function renderPackingSlipToBuffer(order: Order, options: PackingSlipOptions = {}): Promise<Uint8Array> {
  const file = await renderPackingSlip(order, options)
  return new Uint8Array(await file.arrayBuffer())
}
