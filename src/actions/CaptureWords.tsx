import type { ReactNode } from 'react'
import { captureName } from '../display/captureName'
import { useText } from '../display/useText'
import type { Capture } from '../model/capture'
import type { OrderLine } from '../model/orderLine'
import { countPieces } from '../model/shipment'

/** Props of {@link CaptureWords}. */
export interface CaptureWordsProps {
  capture: Capture
  /** What it is of; none where that is not known. */
  lines: readonly OrderLine[]
}

/** A capture in one line: what it is called, its day, and how many pieces it sent. */
export function CaptureWords({ capture, lines }: CaptureWordsProps): ReactNode {
  const text = useText()
  const pieces = lines.length > 0 ? text.t('slip.pieces', { count: countPieces(lines) }) : text.t('slip.notItemised')
  return (
    <span>
      {text.rich('slip.captureOf', {
        name: <bdi translate="no">{captureName(capture)}</bdi>,
        date: <bdi>{text.shortDay(capture.at)}</bdi>,
        pieces: <bdi>{pieces}</bdi>,
      })}
    </span>
  )
}
