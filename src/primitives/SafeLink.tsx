import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { Icon } from './Icon'
import { partClass } from './partClass'
import { safeHref } from './safeHref'

/** Props of {@link SafeLink}. */
export interface SafeLinkProps extends Omit<ComponentPropsWithoutRef<'a'>, 'href' | 'target' | 'rel'> {
  /** An address that may not be followed leaves plain text. */
  href?: string | undefined
  /** Opens in a new tab, without a way back to this page. @default false */
  external?: boolean | undefined
  /** Spoken after the name of an external link, such as "(opens in a new tab)". */
  newTabText?: string | undefined
}

/** A link to an address that came from data. */
export const SafeLink = forwardRef<HTMLAnchorElement, SafeLinkProps>(function SafeLink(props, ref) {
  const { href, external, newTabText, className, style, children, ...rest } = props
  const safe = safeHref(href)
  if (!safe) {
    return (
      <span className={className} style={style}>
        {children}
      </span>
    )
  }
  return (
    <a
      ref={ref}
      {...rest}
      {...(external && { target: '_blank', rel: 'noopener noreferrer' })}
      href={safe}
      className={partClass('od-link', className)}
      style={style}
    >
      {children}
      {external && <Icon name="out" size={12} flip />}
      {external && newTabText && (
        <>
          {' '}
          <span className="od-sr">{newTabText}</span>
        </>
      )}
    </a>
  )
})
