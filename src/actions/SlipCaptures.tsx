import type { ReactNode } from 'react'
import { useText } from '../display/useText'
import type { Capture } from '../model/capture'
import { entriesOf } from '../model/entriesOf'
import { Checkbox } from '../primitives/Checkbox'
import { CaptureWords } from './CaptureWords'

/** Props of {@link SlipCaptures}. */
export interface SlipCapturesProps {
  captures: readonly Capture[]
  /** The places of those that are not in the parcel: ids can be missing or repeated. */
  left: readonly number[]
  onLeave: (left: readonly number[]) => void
}

/** Which of several captures go into the parcel. */
export function SlipCaptures({ captures, left, onLeave }: SlipCapturesProps): ReactNode {
  const text = useText()
  return (
    <fieldset className="od-slip-captures">
      <legend className="od-label">{text.t('slip.choose')}</legend>
      {captures.map((capture, at) => (
        <Checkbox
          key={at}
          checked={!left.includes(at)}
          onCheckedChange={(isIn) => onLeave(isIn ? left.filter((other) => other !== at) : [...left, at])}
          label={<CaptureWords capture={capture} lines={entriesOf(capture.lines)} />}
        />
      ))}
    </fieldset>
  )
}
