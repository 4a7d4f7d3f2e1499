import { createElement, type ReactNode } from 'react'
import { partClass } from './partClass'

/** Props of {@link Spacer}. */
export interface SpacerProps {
  /** In pixels; at 0 it is not there. */
  height: number
  /** What a row is. @default 'div' */
  as?: 'div' | 'li' | 'tr' | undefined
}

/** The room of rows that are left out; nothing to a screen reader. */
export function Spacer({ height, as = 'div' }: SpacerProps): ReactNode {
  const spacer = { className: partClass('od-spacer'), 'aria-hidden': true, style: { blockSize: height } }
  return height > 0 ? createElement(as, spacer) : null
}
