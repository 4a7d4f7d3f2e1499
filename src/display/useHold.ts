import type { Write } from '../rules/action'
import { commandText } from './commandText'
import { useText } from './useText'
import { useOrder } from '../state/useOrder'

/** What every write waits for. */
export interface Hold {
  /** In one sentence; nothing where nothing waits. */
  reason?: string
  /** The write that is on its way. */
  sending?: Write
}

/** Why no write can be sent just now: one is on its way, one's outcome is not known, or the backend is offline. */
export function useHold(): Hold {
  const text = useText()
  const { snapshot } = useOrder()
  if (snapshot.phase !== 'ready') return {}
  const { operation, order, stale, readAt } = snapshot
  if (operation.is === 'sending') {
    const { command } = operation.intent
    return { reason: text.t('operation.busy', { what: commandText(command, text, order) }), sending: command.type }
  }
  if (operation.is === 'unknown') return { reason: text.explain({ allowed: false, reason: 'outcome_unknown' }) }
  if (stale?.kind === 'offline') return { reason: text.t('header.offline', { time: text.time(readAt) }) }
  return {}
}
