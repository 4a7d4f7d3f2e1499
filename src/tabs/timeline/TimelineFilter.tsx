import type { ReactNode } from 'react'
import type { OrderText } from '../../display/createText'
import { useText } from '../../display/useText'
import { Select } from '../../primitives/Select'
import { emailOf, type EventFilter, type FilterChoices } from './eventFilter'
import type { EventKind } from './eventKind'

/** Props of {@link TimelineFilter}. */
export interface TimelineFilterProps {
  filter: EventFilter
  onFilterChange: (filter: EventFilter) => void
  choices: FilterChoices
  /** How many events are shown, of how many. */
  count: number
  total: number
}

/** Which events are shown: of what kind, by whom. Nothing where there is nothing to choose. */
export function TimelineFilter({ filter, onFilterChange, choices, count, total }: TimelineFilterProps): ReactNode {
  const text = useText()
  const { kinds, origins } = choices
  const chosen = Object.values(filter).filter(Boolean).join(' ')
  if (kinds.length + origins.length === 0) return null
  return (
    <div className="od-timeline-filter">
      {kinds.length > 0 && (
        <Select
          aria-label={text.t('timeline.filterKind')}
          value={filter.kind ?? ''}
          onChange={({ target }) => onFilterChange({ ...filter, kind: (target.value || undefined) as EventKind })}
        >
          <option value="">{text.t('timeline.kind.all')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {text.t(`timeline.kind.${kind}`)}
            </option>
          ))}
        </Select>
      )}
      {origins.length > 0 && (
        <Select
          aria-label={text.t('timeline.filterOrigin')}
          value={filter.origin ?? ''}
          onChange={({ target }) => onFilterChange({ ...filter, origin: target.value || undefined })}
        >
          <option value="">{text.t('timeline.anyOrigin')}</option>
          {origins.map((origin) => (
            <option key={origin} value={origin}>
              {originWords(origin, text)}
            </option>
          ))}
        </Select>
      )}
      <p className="od-timeline-count" aria-live="polite">
        {/* A new node each time: a region whose text does not change says nothing. */}
        {chosen && <span key={chosen}>{text.t('timeline.shownOf', { count, total })}</span>}
      </p>
    </div>
  )
}

function originWords(origin: string, text: OrderText): string {
  const key = `timeline.origin.${origin}`
  return emailOf(origin) ?? text.t(text.knows(key) ? key : 'timeline.originUnknown')
}
