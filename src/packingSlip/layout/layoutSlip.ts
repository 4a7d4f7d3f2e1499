import type { PackingSlipContent } from '../content/packingSlipContent'
import { slipColumns, type SlipColumns } from './slipColumns'
import { drawFoot, drawSignature, SIGNATURE_HEIGHT } from './slipFoot'
import { drawHead, drawShortHead } from './slipHead'
import type { SlipPage } from './slipPage'
import { slipStyle } from './slipPaper'
import { createSheet, fitLines, lineHeight, type Band, type LayoutTools, type SlipSheet } from './slipSheet'
import { drawRow, drawSums, drawTableHead, HEAD_HEIGHT, measureRow, sumsHeight } from './slipTable'

/** Pages that are being filled from above. */
interface Course {
  content: PackingSlipContent
  columns: SlipColumns
  tools: LayoutTools
  sheets: SlipSheet[]
  /** The page that is written on. */
  sheet: SlipSheet
  /** How far it is written, in points from its top. */
  y: number
}

/** Sentences under the table: more than this is a list, and belongs above. */
const MOST_LINES = 8
const AFTER_SENTENCE = 6
const NOTE_LINE = lineHeight(slipStyle.note.size)

/**
 * Gives everything on a slip its page and its place. Rows stay whole, each page repeats the heads of the columns, and
 * what follows the last row stands on its page: the sums, and at the foot the place to sign.
 */
export function layoutSlip(content: PackingSlipContent, tools: LayoutTools): SlipPage[] {
  const course = begin(content, tools)
  writeRows(course)
  writeSums(course)
  writeSentences(course)
  makeRoom(course, SIGNATURE_HEIGHT)
  drawSignature(course.sheet, content, tools.paper)
  const { sheets } = course
  sheets.forEach((sheet, at) => drawFoot(sheet, content, tools, { page: at + 1, pages: sheets.length }))
  return sheets.map(({ page }) => page)
}

function begin(content: PackingSlipContent, tools: LayoutTools): Course {
  const sheet = createSheet(tools, content.direction)
  const y = drawHead(sheet, content, tools)
  return { content, columns: slipColumns(content, tools), tools, sheets: [sheet], sheet, y }
}

/** Turns to a new page where the rest of this one is too small. Whether it did. */
function makeRoom(course: Course, height: number): boolean {
  const { content, tools } = course
  if (course.y + height <= tools.paper.bottom) return false
  course.sheet = createSheet(tools, content.direction)
  course.sheets.push(course.sheet)
  course.y = drawShortHead(course.sheet, content, tools)
  return true
}

function writeRows(course: Course): void {
  const { content, columns, tools } = course
  const { rows } = content
  rows.forEach((row, at) => {
    const measured = measureRow(row, columns, tools.ruler)
    const head = at === 0 ? HEAD_HEIGHT : 0
    // The last one takes along what follows: a page with nothing but a place to sign is none.
    const rest = at === rows.length - 1 ? endHeight(course) : 0
    if (makeRoom(course, head + measured.height + rest) || at === 0) {
      drawTableHead(course.sheet, course.y, content, columns)
      course.y += HEAD_HEIGHT
    }
    drawRow(course.sheet, course.y, measured, columns)
    course.y += measured.height
  })
}

function writeSums(course: Course): void {
  const { content, columns } = course
  const height = sumsHeight(content)
  if (height === 0) return
  makeRoom(course, height)
  drawSums(course.sheet, course.y, content, columns)
  course.y += height
}

/** What is not known of the shipment, and what is still to come. */
function writeSentences(course: Course): void {
  for (const lines of sentencesOf(course)) {
    for (const line of lines) {
      makeRoom(course, NOTE_LINE)
      course.y += NOTE_LINE
      course.sheet.write(line, noteBand(course), course.y, slipStyle.note)
    }
    course.y += AFTER_SENTENCE
  }
}

function sentencesOf(course: Course): string[][] {
  const { content, tools } = course
  return [content.note, content.later].flatMap((sentence) =>
    sentence === undefined ? [] : [fitLines(sentence, noteBand(course), slipStyle.note, tools.ruler, MOST_LINES)],
  )
}

/** Long sentences are read more easily in short lines. */
function noteBand({ tools }: Course): Band {
  const { from, to } = tools.paper.inner
  return { from, to: from + (to - from) * 0.72 }
}

/** How much room all takes that follows the rows. */
function endHeight(course: Course): number {
  const sentences = sentencesOf(course).map((lines) => lines.length * NOTE_LINE + AFTER_SENTENCE)
  return sentences.reduce((sum, height) => sum + height, sumsHeight(course.content) + SIGNATURE_HEIGHT)
}
