import { pdf, type DocumentProps } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { PackingSlip } from './PackingSlip'
import { PackingSlipError } from '../PackingSlipError'
import { prepareSlips, type PreparedSlips } from './prepareSlips'
import type { SlipJob } from './slipJob'

/** Told how many slips are drawn. */
export type SlipProgress = (done: number, total: number) => void

/**
 * Makes the PDF, wherever this runs: in a worker, on the page, in Node.
 *
 * @throws PackingSlipError
 */
export async function drawSlips(job: SlipJob, onProgress?: SlipProgress): Promise<Blob> {
  try {
    const slips = await prepareSlips(job)
    return await draw(slips, onProgress).catch((error: unknown) => {
      // A picture that looked sound may not be: the slip matters more.
      if (slips.pictures.size > 0) return draw({ ...slips, pictures: new Map() }, onProgress)
      throw error
    })
  } catch (cause) {
    if (cause instanceof PackingSlipError) throw cause
    const message =
      'The PDF engine failed, so the packing slip was not made. Print it as a web page, or look at `cause`.'
    throw new PackingSlipError('engine_failed', message, { cause })
  }
}

async function draw(slips: PreparedSlips, onProgress?: SlipProgress): Promise<Blob> {
  let done = 0
  const onPage = (page: (typeof slips.pages)[number]): void => {
    if (!slips.lastPages.has(page)) return
    done += 1
    try {
      onProgress?.(done, slips.lastPages.size)
    } catch {
      // What a listener does is no fault of the slip.
    }
  }
  // A function like any other: no hook is in it. Its type is ours, since the engine's own do not compile everywhere.
  return await pdf(PackingSlip({ slips, onPage }) as ReactElement<DocumentProps>).toBlob()
}
