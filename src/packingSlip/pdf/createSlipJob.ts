import type { FileSource, PackingSlipFont } from '../../model/packingSlip'
import { PackingSlipError } from '../PackingSlipError'
import type { PackingSlipContent } from '../content/packingSlipContent'
import { LARGEST_FONT, readFile } from '../files/readFile'
import { readImages } from '../files/readImages'
import type { PackingSlipOptions } from '../PackingSlipOptions'
import type { FontFile } from './slipFonts'
import type { SlipJob } from './slipJob'

/**
 * Reads the files that some slips need, and hands all of it over as plain data.
 *
 * @throws PackingSlipError `font_failed`, `aborted`
 */
export async function createSlipJob(
  contents: readonly PackingSlipContent[],
  { shop, fonts = [], pageSize, signal }: PackingSlipOptions,
): Promise<SlipJob> {
  const pictures = contents.flatMap(({ rows }) => rows.flatMap(({ imageUrl }) => (imageUrl ? [imageUrl] : [])))
  const sources = new Map<string, FileSource>(pictures.map((url) => [url, url]))
  if (shop?.logo !== undefined && shop.logo !== '') sources.set('logo', shop.logo)
  const [images, files] = await Promise.all([readImages(sources, signal), Promise.all(fonts.map(readFont))])
  refuseAborted(signal)
  return { contents, pageSize, fonts: files, images }
}

/** @throws PackingSlipError `aborted` */
export function refuseAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new PackingSlipError('aborted', 'The packing slip was given up.', { cause: signal.reason })
}

async function readFont({ name, regular, bold }: PackingSlipFont): Promise<FontFile> {
  try {
    const read = (source: FileSource) => readFile(source, LARGEST_FONT)
    const [file, boldFile] = await Promise.all([read(regular), bold === undefined ? undefined : read(bold)])
    return { name, regular: file, ...(boldFile && { bold: boldFile }) }
  } catch (cause) {
    throw new PackingSlipError(
      'font_failed',
      `The font "${name}" cannot be read, so the packing slip was not made. Look at the address that \`fonts\` gives.`,
      { cause },
    )
  }
}
