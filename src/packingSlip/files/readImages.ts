import type { FileSource } from '../../model/packingSlip'
import { imageShape } from './imageShape'
import { LARGEST_IMAGE, readFile } from './readFile'
import type { SlipImage } from './slipImage'

/** A slip is wanted now: what has not come by then is left out. Milliseconds, for all pictures together. */
const PATIENCE = 5000

/** At once: a browser asks one host for no more anyway. */
const AT_ONCE = 6

/** Longest side of a printed picture, in pixels: 32 points at 300 dots an inch, the logo's 150 points likewise. */
const LONGEST_SIDE = 640

/** Reads pictures by name. One that is not there in time, too large, or no picture, is missing: that is no error. */
export async function readImages(
  sources: ReadonlyMap<string, FileSource>,
  signal?: AbortSignal,
): Promise<Map<string, SlipImage>> {
  const found = new Map<string, SlipImage>()
  const left = [...sources]
  const isLate = new AbortController()
  const giveUp = (): void => isLate.abort()
  const timer = setTimeout(giveUp, PATIENCE)
  signal?.addEventListener('abort', giveUp, { once: true })
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next && !isLate.signal.aborted; next = left.shift()) {
      const [name, source] = next
      const image = await readImage(source, isLate.signal).catch(() => undefined)
      if (image && !isLate.signal.aborted) found.set(name, image)
    }
  }
  const ended = new Promise<void>((resolve) => isLate.signal.addEventListener('abort', () => resolve(), { once: true }))
  // Not every read can be stopped, so the wait for it is.
  await Promise.race([Promise.all(Array.from({ length: AT_ONCE }, work)), ended])
  clearTimeout(timer)
  signal?.removeEventListener('abort', giveUp)
  return new Map(found)
}

async function readImage(source: FileSource, signal: AbortSignal): Promise<SlipImage | undefined> {
  const bytes = (await readFile(source, LARGEST_IMAGE, signal)) as Uint8Array<ArrayBuffer>
  if (typeof createImageBitmap === 'function' && typeof OffscreenCanvas === 'function') return await redraw(bytes)
  const shape = imageShape(bytes)
  return shape === undefined ? undefined : { file: new Blob([bytes]), shape }
}

/**
 * By the browser, which knows more formats and finds out what is broken; no larger than print can show, and on white
 * as JPEG: the PDF engine takes a picture that lets something shine through apart in a worker that a policy can forbid.
 */
async function redraw(bytes: Uint8Array<ArrayBuffer>): Promise<SlipImage | undefined> {
  const bitmap = await createImageBitmap(new Blob([bytes]))
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) return undefined
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  return { file: await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 }), shape: width / height }
}
