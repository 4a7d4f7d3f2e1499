import type { ComponentPropsWithoutRef } from 'react'
import { partClass } from './partClass'
import { checkSetup } from './setup/checkSetup'
import { setupRegistry } from './setup/setupRegistry'

/** Looks and language of all that stands inside. */
export interface RootSettings {
  /** @default 'auto' */
  theme?: 'auto' | 'light' | 'dark' | undefined
  /** @default 'ltr' */
  dir?: 'ltr' | 'rtl' | undefined
  /** BCP 47. */
  lang?: string | undefined
  /** @default 'comfortable' */
  density?: 'comfortable' | 'compact' | undefined
}

/** Props of {@link Root}. */
export interface RootProps extends Omit<ComponentPropsWithoutRef<'div'>, 'dir' | 'lang'>, RootSettings {}

/** The element that carries all tokens; every part stands inside one. */
export function Root({ theme = 'auto', dir = 'ltr', density = 'comfortable', className, ...rest }: RootProps) {
  return (
    <div
      data-od-theme={theme}
      data-density={density}
      dir={dir}
      {...rest}
      ref={whenDrawn}
      className={partClass('od-root', className)}
    />
  )
}

// At once: of two copies one may bring only a provider, and never draw anything.
try {
  if (process.env.NODE_ENV === 'development') setupRegistry().copies.add({})
} catch {
  // No bundler, no development.
}

function whenDrawn(root: HTMLElement | null): void {
  try {
    if (process.env.NODE_ENV === 'development' && root) checkSetup(root)
  } catch {
    // The same.
  }
}
