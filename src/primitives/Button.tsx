import type { ComponentPropsWithoutRef, KeyboardEvent, MouseEvent } from 'react'
import { createPart } from './createPart'
import { Icon, type IconName } from './Icon'

/** Props of {@link Button}. */
export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  kind?: 'primary' | 'danger' | 'quiet' | undefined
  size?: 'sm' | 'lg' | undefined
  /** Stands before the words. */
  icon?: IconName | undefined
  /** Shows the icon alone; give `aria-label`. @default false */
  iconOnly?: boolean | undefined
  /** An answer is awaited: the words stay, a ring turns, presses do nothing. @default false */
  busy?: boolean | undefined
  /** Cannot be used now: it can still be reached by keyboard, presses do nothing. @default false */
  off?: boolean | undefined
}

/** A button. One that is `off` or `busy` keeps the focus and swallows presses; a key held down presses once. */
export const Button = createPart<HTMLButtonElement, ButtonProps>('button', 'od-button', (props) => {
  const { kind, size, icon, iconOnly, busy, off, onClick, onKeyDown, children, ...rest } = props
  return {
    type: 'button',
    'data-kind': kind,
    'data-size': size,
    'data-icon-only': iconOnly || undefined,
    'aria-disabled': off || undefined,
    'aria-busy': busy || undefined,
    ...rest,
    onClick(event: MouseEvent<HTMLButtonElement>) {
      if (off || busy) event.preventDefault()
      else onClick?.(event)
    },
    onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
      if (event.repeat && event.key === 'Enter') event.preventDefault()
      onKeyDown?.(event)
    },
    children: (
      <>
        {busy ? <span className="od-spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
        {!iconOnly && children}
      </>
    ),
  }
})
