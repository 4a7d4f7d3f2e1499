import type { ReactNode } from 'react'
import { Icon } from '../primitives/Icon'
import type { IconName } from '../primitives/Icon'
import type { Tone } from '../primitives/tone'

/** Props of {@link Say}. */
export interface SayProps {
  icon: IconName
  tone?: Tone | undefined
  children: ReactNode
}

/** One sentence of an outcome, behind its glyph. */
export function Say({ icon, tone, children }: SayProps): ReactNode {
  return (
    <li className="od-say" data-tone={tone}>
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  )
}
