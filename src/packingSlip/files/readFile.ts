import type { FileSource } from '../../model/packingSlip'
import { fromBase64 } from './fileBytes'

/** Larger files are no logos, and would take the page's memory. */
export const LARGEST_IMAGE = 10 * 1024 * 1024

/** Fonts of China, Japan and Korea have tens of thousands of glyphs. */
export const LARGEST_FONT = 40 * 1024 * 1024

/**
 * The bytes of a file, from wherever it is.
 *
 * @throws Error if it cannot be read, is larger than `most` bytes, or `signal` says that it takes too long
 */
export async function readFile(source: FileSource, most: number, signal?: AbortSignal): Promise<Uint8Array> {
  const bytes = await readBytes(source, most, signal)
  if (bytes.length === 0) throw new Error('order-drawer: an empty file')
  if (bytes.length > most) tooLarge(most)
  return bytes
}

async function readBytes(source: FileSource, most: number, signal: AbortSignal | undefined): Promise<Uint8Array> {
  if (source instanceof Uint8Array) return source
  if (source instanceof Blob) return source.size > most ? tooLarge(most) : await bytesOf(source)
  // Read here: a content security policy can forbid to fetch even this.
  if (/^data:/i.test(source)) return readInline(source)
  const answer = await fetch(source, signal ? { signal } : {})
  if (!answer.ok || !answer.body) throw new Error(`order-drawer: ${source} answered ${answer.status}`)
  return await readStream(answer.body, most)
}

function readInline(source: string): Uint8Array {
  const comma = source.indexOf(',')
  const data = source.slice(comma + 1)
  const isBase64 = source.slice(0, comma).toLowerCase().endsWith(';base64')
  return isBase64 ? fromBase64(data) : new TextEncoder().encode(decodeURIComponent(data))
}

function tooLarge(most: number): never {
  throw new Error(`order-drawer: a file of more than ${most} bytes`)
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer())
}

/** Stops at the limit: a host's address can lead to something endless. */
async function readStream(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = body.getReader()
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (!value) continue
    length += value.length
    if (length > most) {
      await reader.cancel()
      tooLarge(most)
    }
    parts.push(new Uint8Array(value))
  }
  return await bytesOf(new Blob(parts))
}
