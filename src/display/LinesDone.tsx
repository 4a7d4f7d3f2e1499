import { useState, type ReactNode } from 'react'
import { Icon } from '../primitives/Icon'
import { PersonText } from './PersonText'
import { ShowAllLines } from './ShowAllLines'
import { useText } from './useText'

/** A line of which nothing can be picked, and why. */
export interface LineDone {
  id: string
  name: string
  quantity: number
  words: string
  /** Whether there is nothing left because it has gone; else it cannot go yet. */
  isGone: boolean
}

/** Props of {@link LinesDone}. */
export interface LinesDoneProps {
  lines: readonly LineDone[]
  /** The name of the list. */
  label: string
}

/** More are behind a button. */
const SHOWN = 20

/** Lines of which nothing can be picked: one short row each, with what became of it. */
export function LinesDone({ lines, label }: LinesDoneProps): ReactNode {
  const text = useText()
  const [isAll, setAll] = useState(false)
  if (lines.length === 0) return null
  const isCut = !isAll && lines.length > SHOWN
  return (
    <li className="od-pick-rest">
      <ul aria-label={label}>
        {(isCut ? lines.slice(0, SHOWN) : lines).map(({ id, name, quantity, words, isGone }) => (
          <li key={id} className="od-pick-done">
            <Icon name={isGone ? 'check' : 'minus'} size={12} />
            <span className="od-pick-name">
              {text.rich('form.item', {
                quantity: text.number(quantity),
                name: <PersonText>{name || '—'}</PersonText>,
              })}
            </span>
            <span className="od-pick-state">{words}</span>
          </li>
        ))}
      </ul>
      {isCut && <ShowAllLines count={lines.length} onShow={() => setAll(true)} />}
    </li>
  )
}
