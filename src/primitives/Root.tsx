import type { ComponentPropsWithoutRef } from 'react'
import { createPart } from './createPart'

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
export const Root = createPart<HTMLDivElement, RootProps>(
  'div',
  'od-root',
  ({ theme = 'auto', dir = 'ltr', density = 'comfortable', ...rest }) => ({
    'data-od-theme': theme,
    'data-density': density,
    dir,
    ...rest,
  }),
)
