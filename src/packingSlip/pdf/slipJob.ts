import type { PackingSlipSettings } from '../../model/packingSlip'
import type { PackingSlipContent } from '../content/packingSlipContent'
import type { SlipImage } from '../files/slipImage'
import type { FontFile } from './slipFonts'

/** All that the PDF engine needs; plain data, so that it can go to a worker. */
export interface SlipJob {
  contents: readonly PackingSlipContent[]
  pageSize: PackingSlipSettings['pageSize']
  fonts: readonly FontFile[]
  /** By address; the shop's logo is `logo`. One that could not be had is missing. */
  images: ReadonlyMap<string, SlipImage>
}
