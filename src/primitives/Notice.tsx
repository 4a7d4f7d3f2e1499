import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { Icon, type IconName } from './Icon'
import { partClass } from './partClass'
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
export const Notice = forwardRef<HTMLDivElement, NoticeProps>(function Notice(props, ref) {
  const { tone, icon, title, actions, className, children, ...rest } = props
  return (
    <div ref={ref} data-tone={tone} {...rest} className={partClass('od-notice', className)}>
      <Icon name={icon ?? ICONS[tone] ?? 'info'} />
      <div>
        <p className="od-notice-title">{title}</p>
        {children && <div className="od-notice-text">{children}</div>}
        {actions && <div className="od-notice-actions">{actions}</div>}
      </div>
    </div>
  )
})
