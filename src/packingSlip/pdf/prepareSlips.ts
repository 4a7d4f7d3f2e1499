import { layoutSlip } from '../layout/layoutSlip'
import { PackingSlipError, type MissingCharacter } from '../PackingSlipError'
import type { PackingSlipContent } from '../content/packingSlipContent'
import { loadSlipFonts } from './slipFonts'
import type { SlipJob } from './slipJob'
import type { SlipPage } from '../layout/slipPage'
import { slipPaper } from '../layout/slipPaper'
import { createTextRuler, type TextRuler } from '../layout/textRuler'

/** Slips whose every letter can be printed and has its place. */
export interface PreparedSlips {
  pages: readonly SlipPage[]
  /** The last page of each slip. */
  lastPages: ReadonlySet<SlipPage>
  ruler: TextRuler
  pictures: ReadonlyMap<string, Blob>
  title: string
  language: string
}

/**
 * Loads the fonts, looks for what they cannot print, and lays everything out.
 *
 * @throws PackingSlipError `font_failed`, `missing_characters`
 */
export async function prepareSlips({ contents, pageSize, fonts, images }: SlipJob): Promise<PreparedSlips> {
  const ruler = createTextRuler(await loadSlipFonts(fonts))
  refuseMissing(ruler.missing(contents.flatMap(textsOf)))
  const tools = { paper: slipPaper(pageSize), ruler, logo: images.get('logo')?.shape }
  const slips = contents.map((content) => layoutSlip(content, tools))
  const [first] = contents
  return {
    pages: slips.flat(),
    lastPages: new Set(slips.flatMap((pages) => pages.slice(-1))),
    ruler,
    pictures: new Map([...images].map(([name, { file }]) => [name, file])),
    title: [first?.words.title, contents.length === 1 && first?.facts[0]?.value].filter(Boolean).join(' '),
    language: first?.language ?? 'en',
  }
}

/** Every text that may be printed. */
function textsOf({ shop, shipTo, facts, rows, words, ...content }: PackingSlipContent): string[] {
  return [
    ...[shop.name, shop.address, shipTo.name, ...shipTo.lines, content.note, content.later, content.barcode],
    ...[content.totalPieces?.text, content.totalAmount, ...Object.values(words)],
    ...facts.flatMap(({ label, value }) => [label, value]),
    ...rows.flatMap(({ reference, name, quantityText, total }) => [reference, name, quantityText, total]),
  ].filter((text) => text !== undefined)
}

/** Wrong letters are worse than no slip: the engine would print some for what no font has. */
function refuseMissing(characters: readonly MissingCharacter[]): void {
  if (characters.length === 0) return
  const named = characters
    .slice(0, 5)
    .map(({ character, codePoint, text }) => `${character} (${codePoint}) in "${text.slice(0, 80)}"`)
  const more = characters.length > named.length ? ` and ${characters.length - named.length} more` : ''
  throw new PackingSlipError(
    'missing_characters',
    `No font of the packing slip has ${named.join(', ')}${more}, so it was not made. Give a font that has them by \`fonts\`.`,
    { characters },
  )
}
