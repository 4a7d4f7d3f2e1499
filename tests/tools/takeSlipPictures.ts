import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { renderPackingSlip, type PackingSlipOptions } from '../../src/packing-slip'
import { aLongOrder } from '../packingSlip/longOrder'

// Packing slips of 1, 30 and 300 lines as pictures, each on a contact sheet: `npm run pictures:slip`.

const SCALE = 1.4
const GAP = 16
const COLUMNS = 6

const settings: PackingSlipOptions = {
  locale: 'en-SE',
  timeZone: 'Europe/Stockholm',
  shop: { name: 'Lindvik Hem', address: 'Strandvägen 3, 891 33 Örnsköldsvik, Sweden' },
}

const SHEETS: [name: string, count: number, options: PackingSlipOptions][] = [
  ['1-line', 1, settings],
  ['30-lines', 30, settings],
  ['30-lines-everything', 30, { ...settings, show: { prices: true, email: true, phone: true, barcode: true } }],
  ['30-lines-letter', 30, { ...settings, pageSize: 'LETTER', locale: 'en-US' }],
  ['300-lines', 300, settings],
]

const pictures = fileURLToPath(new URL('../../pictures/slips', import.meta.url))

async function drawPages(file: Blob): Promise<Canvas[]> {
  const data = new Uint8Array(await file.arrayBuffer())
  // Node has no fonts of a page's to give the letters to: they are drawn as outlines.
  const loading = getDocument({ data, disableFontFace: true, verbosity: 0 })
  const document = await loading.promise
  const pages: Canvas[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: SCALE })
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
    const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
    await page.render({ canvas: null, canvasContext: context, viewport }).promise
    pages.push(canvas)
  }
  await loading.destroy()
  return pages
}

function joinPages(pages: readonly Canvas[]): Canvas {
  const [first] = pages
  if (!first) throw new Error('order-drawer: the slip has no page')
  const columns = Math.min(COLUMNS, pages.length)
  const cell = { width: first.width + GAP, height: first.height + GAP }
  const sheet = createCanvas(columns * cell.width + GAP, Math.ceil(pages.length / columns) * cell.height + GAP)
  const context = sheet.getContext('2d')
  context.fillStyle = '#b9bcc4'
  context.fillRect(0, 0, sheet.width, sheet.height)
  pages.forEach((page, at) => {
    context.drawImage(page, GAP + (at % columns) * cell.width, GAP + Math.floor(at / columns) * cell.height)
  })
  return sheet
}

mkdirSync(pictures, { recursive: true })
for (const [name, count, options] of SHEETS) {
  const pages = await drawPages(await renderPackingSlip(aLongOrder(count), options))
  const path = join(pictures, `${name}.png`)
  writeFileSync(path, joinPages(pages).toBuffer('image/png'))
  console.log(`${path}: ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`)
}
