import type { PackingSlipSettings } from '../../model/packingSlip'
import type { SlipPaper, TextStyle } from './slipSheet'

const MARGIN = 51
const SIZES = { A4: { width: 595.28, height: 841.89 }, LETTER: { width: 612, height: 792 } }

/** The paper of a size; A4 for one that we do not know. */
export function slipPaper(size: PackingSlipSettings['pageSize']): SlipPaper {
  const { width, height } = SIZES[size === 'LETTER' ? size : 'A4']
  const inner = { from: MARGIN, to: width - MARGIN }
  return { width, height, inner, top: 48, bottom: height - 66, foot: height - 42 }
}

/** How each kind of text looks. */
export const slipStyle = {
  shop: { size: 12, weight: 'bold' },
  title: { size: 15, weight: 'bold', align: 'end' },
  label: { size: 8, muted: true },
  shipToName: { size: 12, weight: 'bold' },
  shipTo: { size: 12 },
  factLabel: { size: 9.5, muted: true },
  fact: { size: 9.5, align: 'end' },
  head: { size: 8, muted: true },
  headEnd: { size: 8, muted: true, align: 'end' },
  cell: { size: 10 },
  cellEnd: { size: 10, align: 'end' },
  quantity: { size: 12, weight: 'bold', align: 'end' },
  sum: { size: 10, weight: 'bold' },
  sumEnd: { size: 10, weight: 'bold', align: 'end' },
  note: { size: 9.5, muted: true },
  foot: { size: 8, muted: true },
  footEnd: { size: 8, muted: true, align: 'end' },
} as const satisfies Record<string, TextStyle>
