import { Canvas, Document, Image, Page } from '@react-pdf/renderer'
import { createElement, type ReactElement } from 'react'
import type { SlipPage, SlipPicture } from '../layout/slipPage'
import { paintPage, type Pen } from './paintPage'
import type { PreparedSlips } from './prepareSlips'

/** Props of {@link PackingSlip}. */
export interface PackingSlipProps {
  /** From `preparePackingSlips`. */
  slips: PreparedSlips
  /** Told of each page as it is drawn. */
  onPage?: ((page: SlipPage) => void) | undefined
}

/**
 * Packing slips as a document of react-pdf, for its `PDFViewer` and the like. Each page is one drawing whose places are
 * known: so the time grows with the number of lines, and no row is split.
 */
// Without JSX: what a development server adds to a file that has some does not run in a worker.
export function PackingSlip(props: PackingSlipProps): ReactElement {
  const { pages, title, language } = props.slips
  const about = { title, language, producer: 'order-drawer' }
  return createElement(Document, about, ...pages.map((page) => drawPage(page, props)))
}

function drawPage(page: SlipPage, { slips, onPage }: PackingSlipProps): ReactElement {
  const { width, height } = page
  const paint = (pen: unknown): null => {
    paintPage(pen as Pen, page, slips.ruler)
    onPage?.(page)
    return null
  }
  return createElement(
    Page,
    // Its height has to be said twice: a page that does not wrap shrinks to what is in it.
    { size: [width, height], wrap: false, style: { minHeight: height } },
    createElement(Canvas, { style: { position: 'absolute', left: 0, top: 0, width, height }, paint }),
    ...page.pictures.map((picture) => drawPicture(picture, slips.pictures.get(picture.name))),
  )
}

function drawPicture({ x, y, width, height }: SlipPicture, file: Blob | undefined): ReactElement | null {
  const style = { position: 'absolute', left: x, top: y, width, height, objectFit: 'contain' } as const
  return file ? createElement(Image, { src: file, style }) : null
}
