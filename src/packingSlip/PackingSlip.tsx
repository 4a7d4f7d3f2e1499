import { Canvas, Document, Image, Page } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { paintPage, type Pen } from './paintPage'
import type { PreparedSlips } from './prepareSlips'
import type { SlipPage } from './slipPage'

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
export function PackingSlip({ slips, onPage }: PackingSlipProps): ReactElement {
  const { pages, ruler, pictures, title, language } = slips
  return (
    <Document title={title} language={language} producer="order-drawer">
      {pages.map((page, at) => (
        // Its height has to be said twice: a page that does not wrap shrinks to what is in it.
        <Page key={at} size={[page.width, page.height]} wrap={false} style={{ minHeight: page.height }}>
          <Canvas
            style={{ position: 'absolute', left: 0, top: 0, width: page.width, height: page.height }}
            paint={(pen) => {
              paintPage(pen as unknown as Pen, page, ruler)
              onPage?.(page)
              return null
            }}
          />
          {page.pictures.map(({ name, x, y, width, height }, index) => {
            const picture = pictures.get(name)
            const frame = { position: 'absolute', left: x, top: y, width, height, objectFit: 'contain' } as const
            return picture && <Image key={index} src={picture} style={frame} />
          })}
        </Page>
      ))}
    </Document>
  )
}
