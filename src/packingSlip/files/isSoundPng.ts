/** How many numbers a pixel has, by the type of its colour: grey, RGB, palette, grey and alpha, RGB and alpha. */
const CHANNELS: Partial<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

const LAST_FILTER = 4

/**
 * Whether a PNG can be taken apart: its pixels unpack to as much as its head says, each row by a filter that there is.
 * Asked before the PDF engine takes one apart, whose fault would come where nobody can catch it. Interlaced ones are
 * refused. Source: ISO/IEC 15948.
 */
export async function isSoundPng(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const [width, height] = [view.getUint32(16), view.getUint32(20)]
    const [depth, colour, interlaced] = [view.getUint8(24), view.getUint8(25), view.getUint8(28)]
    const row = 1 + Math.ceil((width * depth * (CHANNELS[colour] ?? Number.NaN)) / 8)
    const pixels = await unpack(dataOf(bytes, view), row * height)
    const rows = Array.from({ length: height }, (_, at) => pixels[at * row] ?? Number.NaN)
    return interlaced === 0 && pixels.length === row * height && rows.every((filter) => filter <= LAST_FILTER)
  } catch {
    return false
  }
}

/** The packed pixels, which can lie in several chunks. */
function dataOf(bytes: Uint8Array<ArrayBuffer>, view: DataView): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = []
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (name === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)))
    if (name === 'IEND') return new Blob(parts)
  }
  throw new Error('order-drawer: a PNG without an end')
}

/** @throws if there is more than expected, or nothing that can be unpacked */
async function unpack(packed: Blob, expected: number): Promise<Uint8Array> {
  const pixels = new Uint8Array(expected)
  let length = 0
  const reader = packed.stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (value) pixels.set(value, length)
    length += value?.length ?? 0
  }
  return pixels.subarray(0, length)
}
