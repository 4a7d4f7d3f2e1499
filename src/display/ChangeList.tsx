import { useId, type MouseEvent, type ReactNode } from 'react'
import { Icon, type IconName } from '../primitives/Icon'
import { forwardArrow } from '../text/directionOf'
import { useText } from './useText'

/** One thing that a draft changes. */
export interface Change {
  id: string
  kind: 'changed' | 'added' | 'removed'
  label: ReactNode
  /** Of what is changed. @default "None" */
  was?: ReactNode
  /** Of what is changed: @default "None". Of what is added: what it is. */
  now?: ReactNode
  /** What it does to the total. */
  sum?: ReactNode
  /** Without it the change cannot be taken back, as in a draft that is locked. */
  onUndo?: (() => void) | undefined
}

/** Props of {@link ChangeList}. */
export interface ChangeListProps {
  changes: readonly Change[]
  /** What follows below the list. */
  children?: ReactNode
}

const ICONS: Record<Change['kind'], IconName> = { changed: 'pen', added: 'plus', removed: 'trash' }

/** All that a draft would send, docked above the submit, each to be undone. Without changes the form says so itself. */
export function ChangeList({ changes, children }: ChangeListProps): ReactNode {
  const text = useText()
  if (changes.length === 0 && !children) return null
  return (
    <section className="od-outcome" aria-label={text.t('change.title')}>
      {changes.length > 0 && (
        <ul className="od-changes">
          {changes.map((change) => (
            <ChangeItem key={change.id} {...change} />
          ))}
        </ul>
      )}
      {children}
    </section>
  )
}

function ChangeItem({ kind, label, was, now, sum, onUndo }: Change): ReactNode {
  const text = useText()
  const id = useId()
  const none = text.t('fact.none')
  const undo = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    focusNext(currentTarget)
    onUndo?.()
  }
  return (
    <li className="od-change">
      <Icon name={ICONS[kind]} />
      <span className="od-change-text" id={`${id}-text`}>
        {text.rich(`change.${kind}`, {
          label: <bdi dir={text.dir}>{label}</bdi>,
          arrow: forwardArrow(text.dir),
          was: <bdi className="od-muted">{was || none}</bdi>,
          now: <bdi>{now || none}</bdi>,
        })}
      </span>
      <span className="od-change-sum">{sum}</span>
      {onUndo && (
        <button
          type="button"
          className="od-link"
          id={`${id}-undo`}
          aria-labelledby={`${id}-undo ${id}-text`}
          onClick={undo}
        >
          {text.t('change.undo')}
        </button>
      )}
    </li>
  )
}

/** The row goes with its button, so another one takes the focus, at last the submit, which says that nothing is left. */
function focusNext(button: HTMLElement): void {
  const undos = [...(button.closest('ul')?.querySelectorAll<HTMLElement>('button') ?? [])]
  const at = undos.indexOf(button)
  const next = undos[at + 1] ?? undos[at - 1] ?? button.closest('form')?.querySelector<HTMLElement>('[type="submit"]')
  next?.focus()
}
