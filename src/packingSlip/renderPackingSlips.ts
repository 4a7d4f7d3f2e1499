import type { Order } from '../model/order'
import type { SlipProgress } from './pdf/drawSlips'
import { PackingSlipError } from './PackingSlipError'
import { packingSlipContent, type PackingSlipContent } from './content/packingSlipContent'
import type { PackingSlipOptions } from './PackingSlipOptions'
import { renderContents } from './renderPackingSlip'

/** An order, all of whose captures go into one parcel; or some of them. */
export type PackingSlipRequest = Order | { order: Order; captureIds?: readonly string[] | undefined }

/** How several slips are made. */
export interface PackingSlipsOptions extends Omit<PackingSlipOptions, 'captureIds'> {
  /** Told how many slips are drawn, of how many. */
  onProgress?: SlipProgress | undefined
}

/**
 * Many packing slips in one PDF, each beginning on a page of its own, in the order given.
 *
 * @throws PackingSlipError and nothing else; for an order without a slip its message names the order
 */
export async function renderPackingSlips(
  requests: readonly PackingSlipRequest[],
  { onProgress, ...options }: PackingSlipsOptions = {},
): Promise<File> {
  const contents = listOf(requests).map((request) => contentOf(request, options))
  if (contents.length === 0) {
    throw new PackingSlipError(
      'nothing_captured',
      'No order was given, so there is nothing to pack. Give at least one.',
    )
  }
  return await renderContents(contents, 'packing-slips.pdf', options, onProgress)
}

function listOf<T>(requests: readonly T[]): readonly T[] {
  if (Array.isArray(requests) && requests.every((one) => one !== null && typeof one === 'object')) return requests
  throw new PackingSlipError('invalid_input', 'What packing slips are made of is a list of orders. Give an array.')
}

function contentOf(request: PackingSlipRequest, options: PackingSlipsOptions): PackingSlipContent {
  const { order, captureIds } = 'order' in request ? request : { order: request }
  try {
    return packingSlipContent(order, { ...options, captureIds })
  } catch (error) {
    const { code, message, characters, cause } = error as PackingSlipError
    const named = `${message.replace(/^order-drawer: /, '')} (Order ${order?.id}.)`
    throw new PackingSlipError(code, named, { characters, cause })
  }
}
