import { forwardRef, useState, type ComponentPropsWithoutRef } from 'react'
import { Icon, type IconName } from './Icon'
import { partClass } from './partClass'
import { safeHref } from './safeHref'

/** Props of {@link SafeImage}. */
export interface SafeImageProps extends ComponentPropsWithoutRef<'span'> {
  src?: string | undefined
  /** Shown when there is no picture, or it may not or cannot be loaded. */
  fallback: IconName
}

const INLINE = /^data:image\/(png|jpeg|webp);base64,[a-z0-9+/=]+$/i
const NO_PICTURE = /^(http|mailto|tel):/i

function safeSource(src: unknown): string | undefined {
  if (typeof src === 'string' && INLINE.test(src)) return src
  const safe = safeHref(src)
  const here = safe?.startsWith(`${globalThis.location?.origin}/`)
  return safe && (here || !NO_PICTURE.test(safe)) ? safe : undefined
}

/** A small picture that came from data, in a box of fixed size; decoration, so it has no name. */
export const SafeImage = forwardRef<HTMLSpanElement, SafeImageProps>(function SafeImage(props, ref) {
  const { src, fallback, className, ...rest } = props
  const [broken, setBroken] = useState<string>()
  const source = safeSource(src)
  const seen = source !== undefined && source !== broken
  return (
    <span ref={ref} data-glyph={seen ? undefined : ''} {...rest} className={partClass('od-thumb', className)}>
      {seen ? (
        <img
          src={source}
          alt=""
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          onError={() => setBroken(source)}
        />
      ) : (
        <Icon name={fallback} size={20} />
      )}
    </span>
  )
})
