import type { FileSource } from '../../model/packingSlip'
import { imageSize, isPng } from './imageSize'
import { isSoundPng } from './isSoundPng'
import { LARGEST_IMAGE, readFile } from './readFile'
import type { SlipImage } from './slipImage'

/** A slip is wanted now: what has not come by then is left out. Milliseconds, for all pictures together. */
const PATIENCE = 5000

/** At once: a browser asks one host for no more anyway. */
const AT_ONCE = 6

/** Longest side of a printed picture, in pixels: that of a logo of 150 points at 300 dots an inch. */
const LONGEST_SIDE = 640

/** Of one picture: a small file can unpack to more than there is memory. */
const MOST_PIXELS = 16_000_000

/** Of all pictures together, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024

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
  if (signal?.aborted) giveUp()
  let bytes = 0
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next && !isLate.signal.aborted; next = left.shift()) {
      const [name, source] = next
      const image = await readImage(source, isLate.signal).catch(() => undefined)
      if (!image || isLate.signal.aborted) continue
      bytes += image.file.size
      if (bytes > MOST_BYTES) return
      found.set(name, image)
    }
  }
  const ended = new Promise<void>((resolve) => isLate.signal.addEventListener('abort', () => resolve(), { once: true }))
  // Not every read can be stopped, so the wait for it is.
  await Promise.race([Promise.all(Array.from({ length: AT_ONCE }, work)), ended])
  clearTimeout(timer)
  signal?.removeEventListener('abort', giveUp)
  // A copy: what comes late must not get in.
  return new Map(found)
}

async function readImage(source: FileSource, signal: AbortSignal): Promise<SlipImage | undefined> {
  const bytes = (await readFile(source, LARGEST_IMAGE, signal)) as Uint8Array<ArrayBuffer>
  const size = imageSize(bytes)
  if (size && size.width * size.height > MOST_PIXELS) return undefined
  if (typeof createImageBitmap === 'function' && typeof OffscreenCanvas === 'function') return await redraw(bytes)
  if (!size || (isPng(bytes) && !(await isSoundPng(bytes)))) return undefined
  return { file: new Blob([bytes]), shape: size.width / size.height }
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
