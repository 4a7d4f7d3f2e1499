import { useCallback, useEffect, useState } from 'react'
import type { Role } from '../server/roles'
import { DEMO_USER } from './shop'

/** Who is at work, as the server knows it. */
export interface Session {
  user: string
  role: Role
  /** The server lets a person change the role. */
  demo: boolean
}

/** Where signing in stands. */
export type SessionState = { is: 'asking' } | { is: 'signed-in'; session: Session } | { is: 'signed-out' | 'failed' }

/** What {@link useSession} gives. */
export interface SessionControl {
  state: SessionState
  /** Asks the server anew. */
  ask: () => void
  /** Signs the same person in again behind what is shown, where the server allows it. */
  renew: () => void
  changeRole: (role: Role) => void
}

/** The session of this browser; where the server allows it, a visitor is signed in at once. */
export function useSession(): SessionControl {
  const [state, setState] = useState<SessionState>({ is: 'asking' })
  const [round, setRound] = useState(0)
  useEffect(() => {
    let isCurrent = true
    void findSession().then((found) => {
      if (isCurrent) setState(found)
    })
    return () => {
      isCurrent = false
    }
  }, [round])
  const ask = useCallback(() => {
    setState({ is: 'asking' })
    setRound((before) => before + 1)
  }, [])
  const user = state.is === 'signed-in' ? state.session.user : DEMO_USER
  const role = state.is === 'signed-in' ? state.session.role : 'admin'
  const changeRole = useCallback((next: Role) => void signIn(user, next).then(setState), [user])
  const renew = useCallback(() => {
    void signIn(user, role).then((found) => {
      if (found.is === 'signed-in') setState(found)
    })
  }, [user, role])
  return { state, ask, renew, changeRole }
}

async function findSession(): Promise<SessionState> {
  const found = await callSession()
  return found.is === 'signed-out' ? signIn(DEMO_USER, 'admin') : found
}

function signIn(user: string, role: Role): Promise<SessionState> {
  return callSession({
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ user, role }),
  })
}

async function callSession(request: RequestInit = {}): Promise<SessionState> {
  try {
    const answer = await fetch('/api/session', request)
    if (!answer.ok) return { is: answer.status === 404 ? 'signed-out' : 'failed' }
    const session = (await answer.json()) as Session | { user: null }
    return session.user === null ? { is: 'signed-out' } : { is: 'signed-in', session }
  } catch {
    return { is: 'failed' }
  }
}
