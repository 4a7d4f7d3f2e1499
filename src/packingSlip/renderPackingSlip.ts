import type { Order } from '../model/order'
import { askWorker } from './pdf/askWorker'
import { createSlipJob } from './pdf/createSlipJob'
import type { SlipProgress } from './pdf/drawSlips'
import { asSlipError, PackingSlipError, refuseAborted } from './PackingSlipError'
import { packingSlipContent, type PackingSlipContent } from './content/packingSlipContent'
import type { PackingSlipOptions } from './PackingSlipOptions'
import type { SlipJob } from './pdf/slipJob'

/**
 * A packing slip as a PDF, named as it should be saved. It is made in a worker where there can be one, so that the
 * page does not freeze.
 *
 * @throws PackingSlipError and nothing else; its `code` says why
 */
export async function renderPackingSlip(order: Order, options: PackingSlipOptions = {}): Promise<File> {
  const content = packingSlipContent(order, options)
  return await renderContents([content], content.fileName, options ?? {})
}

/** The PDF of some slips, one after the other. */
export async function renderContents(
  contents: readonly PackingSlipContent[],
  name: string,
  options: PackingSlipOptions,
  onProgress?: SlipProgress,
): Promise<File> {
  try {
    const { signal } = options
    const job = await createSlipJob(contents, options)
    const file = (await askWorker(job, { signal, onProgress })) ?? (await drawHere(job, onProgress))
    refuseAborted(signal)
    return new File([file], name, { type: 'application/pdf' })
  } catch (error) {
    throw asSlipError(error)
  }
}

async function drawHere(job: SlipJob, onProgress?: SlipProgress): Promise<Blob> {
  const engine = await import('./pdf/drawSlips').catch((cause: unknown) => {
    throw new PackingSlipError(
      'engine_failed',
      'The PDF engine could not be loaded, so the packing slip was not made. Try again, or print it as a web page.',
      { cause },
    )
  })
  return await engine.drawSlips(job, onProgress)
}
