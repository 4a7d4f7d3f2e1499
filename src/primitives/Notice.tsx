import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { createPart } from './createPart'
import { Icon, type IconName } from './Icon'
import type { Tone } from './tone'

const ICONS: Partial<Record<Tone, IconName>> = { success: 'check', warning: 'alert', danger: 'alert' }

/** Props of {@link Notice}. */
export interface NoticeProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  tone: Tone
  /** @default the tone's own: a check, a triangle, or an i */
  icon?: IconName | undefined
  /** Enough when read alone. */
  title: ReactNode
  /** Buttons and links under the text. */
  actions?: ReactNode
}

/** A note in its place. It is no live region: say news through the announcer. */
export const Notice = createPart<HTMLDivElement, NoticeProps>(
  'div',
  'od-notice',
  ({ tone, icon = ICONS[tone] ?? 'info', title, actions, children, ...rest }) => ({
    'data-tone': tone,
    ...rest,
    children: (
      <>
        <Icon name={icon} />
        <div>
          <p className="od-notice-title">{title}</p>
          {children && <div className="od-notice-text">{children}</div>}
          {actions && <div className="od-notice-actions">{actions}</div>}
        </div>
      </>
    ),
  }),
)
