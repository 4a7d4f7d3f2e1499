import { layoutSlip } from '../layout/layoutSlip'
import { LOGO, type SlipPage } from '../layout/slipPage'
import { PackingSlipError, type MissingCharacter } from '../PackingSlipError'
import type { PackingSlipContent } from '../content/packingSlipContent'
import { loadSlipFonts } from './slipFonts'
import type { SlipJob } from './slipJob'
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
 * Loads the fonts, lays everything out, and looks for what the fonts cannot print.
 *
 * @throws PackingSlipError `font_failed`, `missing_characters`
 */
export async function prepareSlips({ contents, pageSize, fonts, images }: SlipJob): Promise<PreparedSlips> {
  const ruler = createTextRuler(await loadSlipFonts(fonts))
  const tools = { paper: slipPaper(pageSize), ruler, logo: images.get(LOGO)?.shape }
  const slips = contents.map((content) => layoutSlip(content, tools))
  slips.forEach((pages, at) => {
    const missing = ruler.missing(pages.flatMap(({ texts }) => texts))
    if (missing.length > 0) throw refusal(missing, contents.length > 1 ? nameOf(contents[at]) : '')
  })
  const [first] = contents
  return {
    pages: slips.flat(),
    lastPages: new Set(slips.flatMap((pages) => pages.slice(-1))),
    ruler,
    pictures: new Map([...images].map(([name, { file }]) => [name, file])),
    title: [first?.words.title, contents.length === 1 && nameOf(first)].filter(Boolean).join(' '),
    language: first?.language ?? 'en',
  }
}

/** What the order is known by: the first of the facts. */
function nameOf(content: PackingSlipContent | undefined): string {
  return content?.facts[0]?.value ?? ''
}

/** Wrong letters are worse than no slip: the engine would print some for what no font has. */
function refusal(characters: readonly MissingCharacter[], order: string): PackingSlipError {
  const named = characters
    .slice(0, 5)
    .map(({ character, codePoint, text }) => `${character} (${codePoint}) in "${text.slice(0, 80)}"`)
  const more = characters.length > named.length ? ` and ${characters.length - named.length} more` : ''
  const which = order && ` of order ${order}`
  return new PackingSlipError(
    'missing_characters',
    `No font of the packing slip${which} has ${named.join(', ')}${more}, so it was not made. Give a font that has them by \`fonts\`.`,
    { characters },
  )
}
