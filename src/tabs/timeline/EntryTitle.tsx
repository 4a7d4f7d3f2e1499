import type { ReactNode } from 'react'
import { useText } from '../../display/useText'
import type { OrderEvent } from '../../model/orderEvent'
import { Icon } from '../../primitives/Icon'

/** Props of {@link EntryTitle}. */
export interface EntryTitleProps {
  event: OrderEvent
  isNew: boolean
  /** The id of what it unfolds; without one the title is no button. */
  folds?: string
  /** @default false */
  open?: boolean
  onToggle?: () => void
}

/** What happened; a button where there is something to unfold. */
export function EntryTitle({ event, isNew, folds, open = false, onToggle }: EntryTitleProps): ReactNode {
  const text = useText()
  const words = <bdi>{text.word('event', event.type) || '—'}</bdi>
  return (
    <h4 className="od-event-title" tabIndex={folds === undefined ? -1 : undefined}>
      {folds === undefined ? (
        words
      ) : (
        <button type="button" className="od-event-toggle" aria-expanded={open} aria-controls={folds} onClick={onToggle}>
          {words}
          <Icon name="down" />
        </button>
      )}
      {isNew && <span className="od-sr"> {text.t('timeline.newEvent')}</span>}
    </h4>
  )
}
