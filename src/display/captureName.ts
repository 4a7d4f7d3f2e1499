import type { Capture } from '../model/capture'
import { shortId } from './shortId'

/** What a capture is called: its reference, else its id cut short. */
export function captureName({ reference, shortReference, id }: Capture): string {
  return reference || shortReference || shortId(id)
}
