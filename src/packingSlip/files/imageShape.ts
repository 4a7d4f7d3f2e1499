const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Start-of-frame markers of JPEG, which hold height and width. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** The last part of a PNG: one without it was cut off on its way. */
const PNG_END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]

/** Width over height of a PNG or JPEG; undefined for all else. Source: ISO/IEC 15948, ITU-T T.81. */
export function imageShape(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const isPng = PNG.every((byte, at) => bytes[at] === byte) && PNG_END.every((byte, at) => bytes.at(at - 8) === byte)
    const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8
    const shape = isPng ? view.getUint32(16) / view.getUint32(20) : isJpeg ? jpegShape(view) : undefined
    return shape !== undefined && Number.isFinite(shape) && shape > 0 ? shape : undefined
  } catch {
    // Cut off in the middle.
    return undefined
  }
}

function jpegShape(view: DataView): number | undefined {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (isFrame(view.getUint8(at + 1))) return view.getUint16(at + 7) / view.getUint16(at + 5)
  }
  return undefined
}
