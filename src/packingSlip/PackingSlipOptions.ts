import type { PackingSlipSettings } from '../model/packingSlip'
import type { PackingSlipContentOptions } from './content/packingSlipContent'

/** What a slip is of, how it is written, and on what paper. */
export interface PackingSlipOptions extends PackingSlipContentOptions, Pick<PackingSlipSettings, 'pageSize' | 'fonts'> {
  /** Gives the slip up: it then fails with `aborted`. */
  signal?: AbortSignal | undefined
}
