import type { ComponentPropsWithoutRef } from 'react'
import { Icon, type IconName } from './Icon'
import { Pip, type PipShape } from './Pip'
import type { Tone } from './tone'

/** What small fields of colour have in common. */
export interface TonedProps extends ComponentPropsWithoutRef<'span'> {
  tone?: Tone | undefined
  icon?: IconName | undefined
  pip?: PipShape | undefined
  size?: 'lg' | undefined
}

/** The attributes of a field of colour: its tone and size, its glyph before the words. */
export function drawToned({ tone, icon, pip, size, children, ...rest }: TonedProps) {
  return {
    'data-tone': tone,
    'data-size': size,
    ...rest,
    children: (
      <>
        {icon && <Icon name={icon} />}
        {pip && <Pip shape={pip} />}
        {children}
      </>
    ),
  }
}
