import { type ReactNode, useMemo } from 'react'
import { OrderProvider } from 'order-drawer'
import { permissionsOf } from '../server/roles'
import { createChangeFeed } from '../server/createChangeFeed'
import { createServerAdapter } from '../server/createServerAdapter'
import { HeaderBar } from './HeaderBar'
import { ListNote } from './ListNote'
import { OrderPage } from './OrderPage'
import { OrdersPage } from './OrdersPage'
import { MERCHANT_ID, orderHref, PACKING_SLIP } from './shop'
import { directionOf, type Settings, useSettings } from './useSettings'
import { useWords } from './useWords'
import { type Session, type SessionControl, useSession } from './useSession'

const readOrderId = (): string | undefined => {
  const found = /^\/orders\/([^/]+)$/.exec(location.pathname)?.[1]
  return found && decoded(found)
}

/** An address that nobody could have made names an order that nobody has. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The whole page: the bar, and below it the orders, or one of them in a window of its own. */
export function Admin() {
  const [settings, changeSettings] = useSettings()
  const { state, ask, renew, changeRole } = useSession()
  const session = state.is === 'signed-in' ? state.session : undefined
  return (
    <div className="admin od-root" data-od-theme={settings.theme} dir={directionOf(settings.locale)}>
      <HeaderBar settings={settings} onSettings={changeSettings} session={session} onRole={changeRole} />
      {session ? (
        <SignedIn settings={settings} session={session} onSignedOut={ask} onExpired={renew} />
      ) : (
        <SessionNote state={state} ask={ask} />
      )}
    </div>
  )
}

interface SignedInProps {
  settings: Settings
  session: Session
  onSignedOut: () => void
  /** The session has ended while an order is open. */
  onExpired: () => void
}

function SignedIn({ settings, session, onSignedOut, onExpired }: SignedInProps): ReactNode {
  const feed = useMemo(() => createChangeFeed('/api/changes'), [])
  const adapter = useMemo(() => createServerAdapter({ baseUrl: '', merchantId: MERCHANT_ID, changes: feed }), [feed])
  const ownId = useMemo(readOrderId, [])
  const messages = useWords(settings.locale)
  const links = useMemo(
    () => ({ order: (id: string) => (id === ownId ? undefined : orderHref(id)) }), // no link to where one is
    [ownId],
  )
  return (
    <OrderProvider
      {...settings}
      messages={messages}
      adapter={adapter}
      links={links}
      packingSlip={PACKING_SLIP}
      permissions={permissionsOf(session.role)}
      onError={({ kind }) => kind === 'unauthorized' && onExpired()}
    >
      {ownId === undefined ? (
        <OrdersPage settings={settings} feed={feed} onSignedOut={onSignedOut} />
      ) : (
        <OrderPage orderId={ownId} />
      )}
    </OrderProvider>
  )
}

function SessionNote({ state, ask }: Pick<SessionControl, 'state' | 'ask'>): ReactNode {
  if (state.is === 'asking') return <main className="admin-main" aria-busy="true" />
  return (
    <main className="admin-main">
      {state.is === 'failed' ? (
        <ListNote title="The server does not answer" text="Nothing is lost." action="Retry" onAction={ask} />
      ) : (
        <ListNote
          title="Sign in first"
          text="Only people of the shop see its orders."
          action="Try again"
          onAction={ask}
        />
      )}
    </main>
  )
}
