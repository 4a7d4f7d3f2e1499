import { useContext, useMemo } from 'react'
import { EventContext } from '../../display/EventContext'
import { useOrderSettings } from '../../state/OrderProvider'
import { trustedError } from '../../state/trustedError'
import type { TimelineSteps } from './TimelineContext'
import type { Travel } from './useArrival'

/** What entries can ask for; the host hears which one a person opened, and null for the one it names or named last. */
export function useTimelineSteps(orderId: string, { arrive, expect }: Travel): TimelineSteps {
  const { event, onEventChange } = useContext(EventContext)
  const { onError } = useOrderSettings()
  return useMemo(() => {
    const tell = (eventId: string | null): void => {
      try {
        onEventChange?.(eventId)
      } catch (fault) {
        onError?.(trustedError(fault, orderId))
      }
    }
    return {
      goTo(eventId) {
        arrive(eventId)
        tell(eventId)
      },
      toggled(eventId, open) {
        if (open) expect(eventId)
        // That another entry was folded says nothing of the one that the link names.
        if (open || !event || event === eventId) tell(open ? eventId : null)
      },
    }
  }, [event, onEventChange, onError, orderId, arrive, expect])
}
