import type { ComponentProps } from 'react'

const VARIANTS = {
  default: 'bg-primary text-primary-foreground hover:bg-primary/90',
  outline: 'border bg-background hover:bg-accent',
}

/** The host's own button. */
export function Button({
  variant = 'default',
  className = '',
  ...rest
}: ComponentProps<'button'> & { variant?: keyof typeof VARIANTS }) {
  const base = 'inline-flex h-9 cursor-pointer items-center rounded-md px-4 text-sm font-medium transition-colors'
  return <button type="button" className={`${base} ${VARIANTS[variant]} ${className}`} {...rest} />
}
