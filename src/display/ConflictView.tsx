import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { deriveEvents } from '../model/deriveEvents'
import type { Order } from '../model/order'
import { Button } from '../primitives/Button'
import { Checkbox } from '../primitives/Checkbox'
import { Notice } from '../primitives/Notice'
import { useEscape } from '../primitives/useEscape'
import type { Write } from '../rules/action'
import { useOrder } from '../state/useOrder'
import { useForms } from './FormContext'
import { PersonText } from './PersonText'
import { StackCell, StackTable } from './StackTable'
import { usePanel } from './PanelContext'
import { useUnsaved } from './UnsavedContext'
import { useText } from './useText'

/** One change of the draft, and what became of its field meanwhile. */
export interface ConflictRow {
  id: string
  /** The field in words. */
  label: string
  was: ReactNode
  theirs: ReactNode
  yours: ReactNode
  /** Theirs is neither what it was nor yours: the person chooses. */
  clashes: boolean
}

/** Props of {@link ConflictView}. */
export interface ConflictViewProps {
  action: Write
  /** Every change of the draft. */
  rows: readonly ConflictRow[]
  /** The order that the draft began from: an event that it did not have tells who changed it, and when. */
  began?: Order
  /** Keep editing: told the ids of the rows in which theirs was chosen. */
  onResolve: (theirs: ReadonlySet<string>) => void
  onDiscard: () => void
}

/**
 * In place of a form whose order was changed by somebody else under it: was, theirs and yours, field by field. Sends
 * nothing; what is unsaved stays so, and Escape asks as it does in the form.
 */
export function ConflictView({ action, rows, began, onResolve, onDiscard }: ConflictViewProps): ReactNode {
  const text = useText()
  const { close } = useForms()
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set())
  useUnsaved(rows.map(({ label }) => label))
  useEscape(true, () => close())
  const resolve = (event: FormEvent): void => {
    event.preventDefault()
    onResolve(theirs)
  }
  return (
    <form className="od-form" aria-label={text.t(`action.${action}`)} onSubmit={resolve}>
      <div className="od-form-body">
        <ConflictNotice began={began} />
        <StackTable part="od-diff" name="conflict.field" heads={HEADS} headPart="od-diff-value">
          {rows.map((row) => (
            <Row
              key={row.id}
              {...row}
              takesTheirs={theirs.has(row.id)}
              onTake={(take) => setTheirs(new Set([...theirs, row.id].filter((id) => take || id !== row.id)))}
            />
          ))}
        </StackTable>
      </div>
      <div className="od-actionbar">
        <Button onClick={onDiscard}>{text.t('form.discard')}</Button>
        <Button type="submit" kind="primary" className="od-end">
          {text.t('form.keepEditing')}
        </Button>
      </div>
    </form>
  )
}

const HEADS = ['conflict.was', 'conflict.theirs', 'conflict.yours'] as const

function Row(props: ConflictRow & { takesTheirs: boolean; onTake: (take: boolean) => void }): ReactNode {
  const { label, was, clashes, takesTheirs, onTake } = props
  const id = useId()
  const side = (name: 'theirs' | 'yours'): ReactNode => {
    const checked = takesTheirs === (name === 'theirs')
    const value = <bdi id={`${id}-${name}-value`}>{props[name]}</bdi>
    return (
      <StackCell
        label={`conflict.${name}`}
        labelId={`${id}-${name}`}
        className="od-diff-value"
        data-side={clashes ? undefined : name === 'yours' ? 'after' : 'before'}
      >
        {clashes ? (
          <Checkbox
            type="radio"
            name={id}
            label={checked ? <strong className="od-strong">{value}</strong> : value}
            aria-labelledby={`${id} ${id}-${name} ${id}-${name}-value`}
            checked={checked}
            onCheckedChange={() => onTake(name === 'theirs')}
          />
        ) : (
          value
        )}
      </StackCell>
    )
  }
  return (
    <tr role="row" className="od-diff-row">
      <th role="rowheader" scope="row" className="od-diff-name" id={id}>
        <PersonText>{label}</PersonText>
      </th>
      <StackCell label="conflict.was" className="od-diff-value" data-side="before">
        <bdi>{was}</bdi>
      </StackCell>
      {side('theirs')}
      {side('yours')}
    </tr>
  )
}

/** What happened, by whom if that is known; it takes the focus, and is spoken unless the refused write was. */
function ConflictNotice({ began }: { began: Order | undefined }): ReactNode {
  const text = useText()
  const { announce } = usePanel()
  const { snapshot } = useOrder()
  const heading = useRef<HTMLSpanElement>(null)
  const title = text.t('conflict.title')
  const isSpoken = useRef(snapshot.phase === 'ready' && snapshot.operation.is === 'conflict')
  useEffect(() => {
    heading.current?.focus()
    if (!isSpoken.current) announce(title, 'assertive')
    isSpoken.current = true
  }, [announce, title])
  return (
    <Notice
      tone="warning"
      title={
        <span ref={heading} role="heading" aria-level={3} tabIndex={-1}>
          {title}
        </span>
      }
    >
      {snapshot.phase === 'ready' && began && <Author order={snapshot.order} began={began} />} {text.t('conflict.text')}
    </Notice>
  )
}

function Author({ order, began }: { order: Order; began: Order }): ReactNode {
  const text = useText()
  const known = deriveEvents(began).map(({ id }) => id)
  const event = deriveEvents(order).at(-1)
  if (!event?.at || known.includes(event.id)) return null
  const { origin } = event
  const key = origin?.kind === 'user' ? 'conflict.byUser' : origin?.kind === 'api' ? 'conflict.byApi' : 'conflict.at'
  return text.rich(key, {
    time: text.time(event.at),
    who: origin?.kind === 'user' && <PersonText>{origin.email}</PersonText>,
  })
}
