import { useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { Order } from '../../model/order'
import {
  packingSlipContent,
  type PackingSlipContent,
  type PackingSlipContentOptions,
} from '../content/packingSlipContent'
import { printPage } from './printPage'
import { SlipArticle } from './SlipArticle'

/** Props of {@link PrintedSlip}. */
export interface PrintedSlipProps {
  order: Order
  options: PackingSlipContentOptions
  /** The paper is done, or given up; with what was thrown where there is nothing to print. */
  onDone: (thrown?: unknown) => void
}

/** Draws a slip beside all else on the page, seen on paper only, prints it once, and says when that is over. */
export function PrintedSlip({ order, options, onDone }: PrintedSlipProps): ReactNode {
  const paper = useRef<HTMLDivElement>(null)
  const [{ content, thrown }] = useState(() => readContent(order, options))
  const done = useRef(onDone)
  done.current = onDone
  useEffect(() => {
    if (!paper.current) done.current(thrown)
    else return printPage(paper.current, () => done.current())
  }, [thrown])
  if (!content) return null
  return createPortal(
    // Paper is white, whatever the screen is.
    <div ref={paper} className="od-root od-print" data-od-theme="light" lang={content.language} dir={content.direction}>
      <SlipArticle content={content} logo={options.shop?.logo} />
    </div>,
    document.body,
  )
}

function readContent(
  order: Order,
  options: PackingSlipContentOptions,
): { content?: PackingSlipContent; thrown?: unknown } {
  try {
    return { content: packingSlipContent(order, options) }
  } catch (thrown) {
    return { thrown }
  }
}
