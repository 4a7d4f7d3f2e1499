import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A page of a PDF as it was written: each line as the letters that its glyphs stand for, nothing made plain. */
export interface PrintedPage {
  lines: string[]
  width: number
  height: number
  pictures: number
}

/** Reads a PDF back. `getTextContent` would give plain spaces for those that do not break, so the drawing is read. */
export async function readPdf(file: Blob | Uint8Array): Promise<PrintedPage[]> {
  const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : Uint8Array.from(file)
  const loading = getDocument({ data: bytes, verbosity: 0 })
  const document = await loading.promise
  const pages: PrintedPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    const { width, height } = page.getViewport({ scale: 1 })
    const shown = argsArray.filter((_, at) => fnArray[at] === OPS.showText) as [(number | { unicode: string })[]][]
    pages.push({
      lines: shown.map(([glyphs]) => glyphs.map((one) => (typeof one === 'number' ? '' : one.unicode)).join('')),
      width,
      height,
      pictures: fnArray.filter((name) => name === OPS.paintImageXObject).length,
    })
  }
  await loading.destroy()
  return pages
}

/** All lines of all pages. */
export async function readLines(file: Blob | Uint8Array): Promise<string[]> {
  return (await readPdf(file)).flatMap(({ lines }) => lines)
}
