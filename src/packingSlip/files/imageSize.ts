/** How large a picture is, in pixels. */
export interface ImageSize {
  width: number
  height: number
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Start-of-frame markers of JPEG, which hold height and width. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Whether a file begins as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return PNG.every((byte, at) => bytes[at] === byte)
}

/** The size of a PNG or JPEG, as its head says; undefined for all else. Source: ISO/IEC 15948, ITU-T T.81. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8
    const size = isPng(bytes)
      ? { width: view.getUint32(16), height: view.getUint32(20) }
      : isJpeg
        ? jpegSize(view)
        : undefined
    return size && size.width > 0 && size.height > 0 ? size : undefined
  } catch {
    // Cut off in the middle.
    return undefined
  }
}

function jpegSize(view: DataView): ImageSize | undefined {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (isFrame(view.getUint8(at + 1))) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  return undefined
}
