import { forwardRef, type ReactNode } from 'react'
import { Icon } from '../primitives/Icon'
import { SlipTrouble } from './SlipTrouble'
import type { Slip } from './usePackingSlip'
import { useText } from './useText'

type Made = Extract<Slip, { is: 'made' }>

/** The name of the file that was made. */
export function SlipFile({ slip: { file } }: { slip: Made }): ReactNode {
  return (
    <p className="od-slip-file">
      <Icon name="slip" />
      <bdi translate="no">{file.name}</bdi>
    </p>
  )
}

/** Props of {@link SlipWays}. */
export interface SlipWaysProps {
  slip: Made
  /** @default as high as other buttons */
  size?: 'sm'
  /** Whether opening it is the main job around here. @default false */
  main?: boolean
}

/** The two ways to the file: a new tab, and the disk. The ref is put on the first. */
export const SlipWays = forwardRef<HTMLAnchorElement, SlipWaysProps>(function SlipWays(props, ref) {
  const { slip, size, main = false } = props
  const text = useText()
  const link = { href: slip.url, 'data-size': size }
  return (
    <>
      <a {...link} className="od-button od-end" download={slip.file.name}>
        {text.t('slip.download')}
      </a>
      <a
        ref={ref}
        {...link}
        className="od-button"
        data-kind={main ? 'primary' : undefined}
        target="_blank"
        rel="noopener"
      >
        {text.t('slip.open')} <span className="od-sr">{text.t('header.newTab')}</span>
      </a>
    </>
  )
})

/** Props of {@link SlipResult}. */
export interface SlipResultProps {
  slip: Slip
  onRetry: () => void
}

/** What became of a slip, where it was asked for: on its way, the file, or why there is none. */
export const SlipResult = forwardRef<HTMLAnchorElement, SlipResultProps>(function SlipResult({ slip, onRetry }, ref) {
  const text = useText()
  switch (slip.is) {
    case 'idle':
      return null
    case 'making':
      return <p className="od-slip-file">{text.t('slip.making')}</p>
    case 'made':
      return (
        <div className="od-slip-made">
          <SlipFile slip={slip} />
          <SlipWays ref={ref} slip={slip} size="sm" />
        </div>
      )
    case 'failed':
      return <SlipTrouble slip={slip} onRetry={onRetry} />
    default:
      return slip satisfies never
  }
})
