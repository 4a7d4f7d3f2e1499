import type { Role } from '../server/roles'
import { Choice } from './Choice'
import { SHOP_NAME } from './shop'
import type { Session } from './useSession'
import { CHOICES, type Settings } from './useSettings'

/** Props of {@link HeaderBar}. */
export interface HeaderBarProps {
  settings: Settings
  onSettings: (change: Partial<Settings>) => void
  session: Session | undefined
  onRole: (role: Role) => void
}

const ROLE_WORDS: Record<Role, string> = {
  admin: 'Admin',
  service: 'Customer service',
  warehouse: 'Warehouse',
  viewer: 'Viewer',
}

/** The bar at the top: whose shop this is, who is at work, and how the page is shown. */
export function HeaderBar({ settings, onSettings, session, onRole }: HeaderBarProps) {
  return (
    <header className="admin-bar">
      <a className="admin-shop" href="/">
        <svg aria-hidden="true" viewBox="0 0 20 20">
          <path d="M3 9.2 10 3l7 6.2M5 8v9h10V8M8.4 17v-4.6h3.2V17" />
        </svg>
        {SHOP_NAME}
      </a>
      <div className="admin-switches">
        {session?.demo && <Choice label="Role" value={session.role} words={ROLE_WORDS} onChange={onRole} />}
        {session && !session.demo && (
          <p className="admin-who">
            <bdi>{session.user}</bdi> · {ROLE_WORDS[session.role]}
          </p>
        )}
        <Choice
          label="Language"
          value={settings.locale}
          words={CHOICES.locale}
          onChange={(locale) => onSettings({ locale })}
        />
        <Choice
          label="Time zone"
          value={settings.timeZone}
          words={CHOICES.timeZone}
          onChange={(timeZone) => onSettings({ timeZone })}
        />
        <Choice
          label="Theme"
          value={settings.theme}
          words={CHOICES.theme}
          onChange={(theme) => onSettings({ theme })}
        />
      </div>
    </header>
  )
}
