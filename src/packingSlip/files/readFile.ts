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
  if (bytes.length === 0 || bytes.length > most) throw new Error(`order-drawer: a file of ${bytes.length} bytes`)
  return bytes
}

async function readBytes(source: FileSource, most: number, signal: AbortSignal | undefined): Promise<Uint8Array> {
  if (source instanceof Uint8Array) return source
  if (source instanceof Blob) return source.size > most ? new Uint8Array(source.size) : bytesOf(source)
  const inline = /^data:[^,]*?(;base64)?,(.*)$/is.exec(source)
  // Read here: a content security policy can forbid to fetch even this.
  if (inline)
    return inline[1] ? fromBase64(inline[2] ?? '') : new TextEncoder().encode(decodeURIComponent(inline[2] ?? ''))
  const answer = await fetch(source, signal ? { signal } : {})
  if (!answer.ok || !answer.body) throw new Error(`order-drawer: ${source} answered ${answer.status}`)
  return await readStream(answer.body, most)
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
      throw new Error(`order-drawer: a file of more than ${most} bytes`)
    }
    parts.push(new Uint8Array(value))
  }
  return await bytesOf(new Blob(parts))
}
