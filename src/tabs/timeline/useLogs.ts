import { useEffect, useRef, useState } from 'react'
import { usePanel } from '../../display/PanelContext'
import { useText } from '../../display/useText'
import { given } from '../../model/given'
import type { LogEntry } from '../../model/logEntry'
import type { OrderEvent } from '../../model/orderEvent'
import { useOrderSettings } from '../../state/OrderProvider'
import type { OrderSnapshot } from '../../state/orderState'
import { trustedError } from '../../state/trustedError'
import { useOrder } from '../../state/useOrder'
import type { EventSubject } from './eventSubject'

/** What is known of the developers' log of an event. */
export type Logs =
  | { is: 'unread' }
  | { is: 'reading' }
  | { is: 'failed'; error: Extract<OrderSnapshot, { phase: 'failed' }>['error'] }
  | { is: 'read'; entries: readonly LogEntry[] }

/** Reads the log of an event when asked to; what came of it is spoken, and the host hears of a failure. */
export function useLogs({ id }: OrderEvent, subject: EventSubject, orderId: string): { logs: Logs; read: () => void } {
  const text = useText()
  const { announce } = usePanel()
  const { getLogs } = useOrder()
  const { onError } = useOrderSettings()
  const [logs, setLogs] = useState<Logs>({ is: 'unread' })
  const isSeen = useRef(false)
  useEffect(() => {
    isSeen.current = true
    return () => void (isSeen.current = false)
  }, [])
  const ask = async (): Promise<Logs> => {
    const { capture, refund, dispute } = subject
    try {
      const ids = { eventId: id, captureId: capture?.id, refundId: refund?.id, disputeId: dispute?.id }
      return { is: 'read', entries: await getLogs(given(ids)) }
    } catch (thrown) {
      const error = trustedError(thrown, orderId)
      tell(onError, error)
      return { is: 'failed', error }
    }
  }
  const read = async (): Promise<void> => {
    setLogs({ is: 'reading' })
    const answer = await ask()
    if (!isSeen.current) return
    setLogs(answer)
    if (answer.is === 'failed') announce(text.t('logs.failed'), 'assertive')
    else if (answer.is === 'read') announce(wordsFor(answer.entries.length))
  }
  const wordsFor = (count: number): string => (count === 0 ? text.t('logs.empty') : text.t('logs.read', { count }))
  return { logs, read: () => void read() }
}

function tell<E>(listener: ((error: E) => void) | undefined, error: E): void {
  try {
    listener?.(error)
  } catch {
    // It is the host's own.
  }
}
