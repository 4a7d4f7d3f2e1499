import { Font } from '@react-pdf/renderer'
import { fingerprint, toBase64 } from '../files/fileBytes'
import type { FontFace, SlipFace, SlipFonts } from '../layout/slipFace'
import { PackingSlipError } from '../PackingSlipError'
import { boldFontFile, regularFontFile } from './slipFontFiles'

/** A font of the host's, read. */
export interface FontFile {
  name: string
  regular: Uint8Array
  bold?: Uint8Array
}

type Weight = 400 | 700

/** Letters whose dots some fonts set as glyphs of their own; the engine then puts them in wrong places. */
const DOTTED = 'بتثجخذزشضظغفقني'

/** The built-in font and the host's own. The engine keeps fonts for all of the page: these have names of their own. */
export async function loadSlipFonts(files: readonly FontFile[]): Promise<SlipFonts> {
  const own = await Promise.all([
    loadFace('order-drawer-slip', 400, () => regularFontFile),
    loadFace('order-drawer-slip', 700, () => boldFontFile),
  ])
  const fonts = { regular: [own[0]], bold: [own[1]] }
  for (const { name, regular, bold } of files) {
    const face = await loadGiven(name, 400, regular)
    fonts.regular.push(face)
    fonts.bold.push(bold ? await loadGiven(name, 700, bold) : face)
  }
  return fonts
}

async function loadGiven(name: string, weight: Weight, file: Uint8Array): Promise<SlipFace> {
  if (String.fromCharCode(...file.slice(0, 4)) === 'wOF2') {
    throw new PackingSlipError(
      'font_failed',
      `The font "${name}" is WOFF2, which prints wrong letters. Give the same font as TTF or OTF.`,
    )
  }
  const face = await loadFace(`order-drawer-slip ${name} ${fingerprint(file)}`, weight, () => toBase64(file)).catch(
    (cause: unknown) => {
      throw new PackingSlipError(
        'font_failed',
        `The font "${name}" cannot be read, so the packing slip was not made. Give a TTF or OTF file.`,
        { cause },
      )
    },
  )
  const { font } = face
  const isBroken = [...DOTTED].some(
    (letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) && font.layout(letter).glyphs.length > 1,
  )
  if (!isBroken) return face
  throw new PackingSlipError(
    'font_failed',
    `The font "${name}" would print Arabic letters with their dots in wrong places. Give another, such as IBM Plex Sans Arabic.`,
  )
}

const loaded = new Map<string, Promise<SlipFace>>()

function loadFace(family: string, weight: Weight, file: () => string): Promise<SlipFace> {
  const key = `${family} ${weight}`
  const known = loaded.get(key)
  if (known) return known
  const face = registerFace(family, weight, file()).then((font) => ({ key, font }))
  loaded.set(key, face)
  face.catch(() => {
    loaded.delete(key)
    // A load that failed stays failed in the engine, so that Retry would never work.
    Reflect.deleteProperty(Font.getRegisteredFonts(), family)
  })
  return face
}

async function registerFace(family: string, fontWeight: number, file: string): Promise<FontFace> {
  Font.register({ family, fonts: [{ src: `data:font/ttf;base64,${file}`, fontWeight, fontStyle: 'normal' }] })
  await Font.load({ fontFamily: family, fontWeight, fontStyle: 'normal' })
  const { data } = Font.getFont({ fontFamily: family, fontWeight, fontStyle: 'normal' }) as unknown as {
    data: FontFace
  }
  keepLetters(data)
  return data
}

/**
 * The engine's font library keeps a glyph that it first met as a part of an accented letter without its letter, and
 * from then on prints it as nothing: "lol" came out as "ol". So each call that names the letter sets it again.
 */
function keepLetters(font: FontFace): void {
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints) => {
    const glyph = getGlyph(id, codePoints)
    if (codePoints && codePoints.length > 0) glyph.codePoints = codePoints
    return glyph
  }
}
