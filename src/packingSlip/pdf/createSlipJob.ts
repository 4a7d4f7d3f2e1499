import type { FileSource, PackingSlipFont } from '../../model/packingSlip'
import { PackingSlipError, refuseAborted } from '../PackingSlipError'
import type { PackingSlipContent } from '../content/packingSlipContent'
import { LARGEST_FONT, readFile } from '../files/readFile'
import { readImages } from '../files/readImages'
import { LOGO } from '../layout/slipPage'
import type { PackingSlipOptions } from '../PackingSlipOptions'
import type { FontFile } from './slipFonts'
import type { SlipJob } from './slipJob'

/** A font that has not come by then never will, in milliseconds: those of Asia are large. */
const PATIENCE = 30_000

/**
 * Reads the files that some slips need, and hands all of it over as plain data.
 *
 * @throws PackingSlipError `font_failed`, `aborted`
 */
export async function createSlipJob(
  contents: readonly PackingSlipContent[],
  { shop, fonts, pageSize, signal }: PackingSlipOptions,
): Promise<SlipJob> {
  refuseAborted(signal)
  const pictures = contents.flatMap(({ rows }) => rows.flatMap(({ imageUrl }) => (imageUrl ? [imageUrl] : [])))
  const sources = new Map<string, FileSource>(pictures.map((url) => [url, url]))
  if (shop?.logo) sources.set(LOGO, shop.logo)
  const [images, files] = await Promise.all([
    readImages(sources, signal),
    Promise.all((fonts ?? []).map((font) => readFont(font, signal))),
  ])
  refuseAborted(signal)
  return { contents, pageSize, fonts: files, images }
}

async function readFont({ name, regular, bold }: PackingSlipFont, signal?: AbortSignal): Promise<FontFile> {
  const isLate = new AbortController()
  const giveUp = (): void => isLate.abort(signal?.reason)
  const timer = setTimeout(giveUp, PATIENCE)
  signal?.addEventListener('abort', giveUp, { once: true })
  const late = new Promise<never>((_, reject) => isLate.signal.addEventListener('abort', reject, { once: true }))
  try {
    const read = (source: FileSource) => Promise.race([readFile(source, LARGEST_FONT, isLate.signal), late])
    const [file, boldFile] = await Promise.all([read(regular), bold ? read(bold) : undefined])
    return { name, regular: file, ...(boldFile && { bold: boldFile }) }
  } catch (cause) {
    refuseAborted(signal)
    throw new PackingSlipError(
      'font_failed',
      `The font "${name}" cannot be read, so the packing slip was not made. Look at the address that \`fonts\` gives.`,
      { cause },
    )
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', giveUp)
  }
}
