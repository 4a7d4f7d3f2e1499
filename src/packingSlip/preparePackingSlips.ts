import type { Order } from '../model/order'
import { createSlipJob } from './pdf/createSlipJob'
import { asSlipError } from './PackingSlipError'
import { packingSlipContent } from './content/packingSlipContent'
import { prepareSlips, type PreparedSlips } from './pdf/prepareSlips'
import type { PackingSlipOptions } from './PackingSlipOptions'

/**
 * Lays slips out for the component `PackingSlip`, where a host puts them into a document or viewer of its own.
 *
 * @throws PackingSlipError and nothing else; its `code` says why
 */
export async function preparePackingSlips(
  orders: readonly Order[],
  options: PackingSlipOptions = {},
): Promise<PreparedSlips> {
  try {
    const contents = orders.map((order) => packingSlipContent(order, options))
    return await prepareSlips(await createSlipJob(contents, options))
  } catch (error) {
    throw asSlipError(error)
  }
}
