import { useRef, useState, type RefObject } from 'react'
import { usePanel } from '../display/PanelContext'
import { useLeave } from '../display/UnsavedContext'
import { useText } from '../display/useText'
import type { OrderNavigation } from './orderViewProps'

/** One of the two orders beside this one. */
export type Side = 'previous' | 'next'

/** The ways to the orders beside this one. */
export interface Neighbours {
  ids: Record<Side, string | null | undefined>
  /** "3 of 23"; absent where the host does not count. */
  place: string | undefined
  /** Goes there; at an end it says where this is. */
  go: (side: Side) => void
  /** Where the person goes, or went last. */
  awaited: string | undefined
  buttons: Record<Side, RefObject<HTMLButtonElement | null>>
}

/** The neighbours that the host names; nothing where it names none. */
export function useNeighbours(navigation: OrderNavigation | undefined): Neighbours | undefined {
  const leave = useLeave()
  const { announce } = usePanel()
  const text = useText()
  const [awaited, setAwaited] = useState<string>()
  const buttons = { previous: useRef<HTMLButtonElement>(null), next: useRef<HTMLButtonElement>(null) }
  if (!navigation) return undefined
  const { previousId, nextId, position, total, onNavigate } = navigation
  const ids = { previous: previousId, next: nextId }
  const place =
    position === undefined || total === undefined
      ? undefined
      : text.t('header.position', { position: text.number(position), total: text.number(total) })
  const go = (side: Side): void => {
    const id = ids[side]
    if (id == null) return announce(place ?? '')
    leave(() => {
      setAwaited(id)
      onNavigate(id)
    })
  }
  return { ids, place, go, awaited, buttons }
}
