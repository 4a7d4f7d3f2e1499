import { useContext, useId, useState, type ReactNode } from 'react'
import { type Shortcut, useActionOptions } from '../display/ActionOptions'
import { slipIntent } from '../display/loadPackingSlip'
import { useHold } from '../display/useHold'
import { Slot } from '../display/Slot'
import { SlotContext } from '../display/SlotContext'
import { useText } from '../display/useText'
import { Button, type ButtonProps } from '../primitives/Button'
import { Icon } from '../primitives/Icon'
import { useEscape } from '../primitives/useEscape'
import type { Action, FormName } from '../rules/action'
import type { OrderSnapshot } from '../state/orderState'
import { listActions } from './listActions'
import { MoreActions } from './MoreActions'

/** What people come for: giving an order up, or doubling it, never invites. */
const MAIN_JOBS: readonly FormName[] = ['capture', 'refund']

/** Props of {@link ChoiceBar}. */
export interface ChoiceBarProps {
  snapshot: Extract<OrderSnapshot, { phase: 'ready' }>
  onChoose: (action: FormName) => void
}

/** The first actions, and "More actions". One that waits can be reached, and then says for what. */
export function ChoiceBar({ snapshot, onChoose }: ChoiceBarProps): ReactNode {
  const text = useText()
  const { reason, sending } = useHold()
  const [unfolded, setUnfolded] = useState(false)
  const [asked, setAsked] = useState(false)
  const id = useId()
  const listId = `${id}-more`
  const holdId = reason === undefined ? undefined : `${id}-hold`
  const { extra, keys } = useActionOptions()
  const slots = useContext(SlotContext)
  const places = listActions(snapshot.capabilities)
  const hasMore = places.listed.length + places.refused.length + extra.length > 0
  const choose = (action: Action): void => {
    setUnfolded(false)
    if (action !== 'returnFee') onChoose(action)
  }
  useEscape(unfolded && hasMore, () => setUnfolded(false))
  if (places.bar.length === 0 && !hasMore && !slots['actions.start']) return null
  return (
    <>
      <p className="od-bar-why" id={holdId} hidden={!holdId || !asked}>
        {reason}
      </p>
      <div className="od-actionbar" onFocus={() => setAsked(true)} onPointerOver={() => setAsked(true)}>
        <Slot name="actions.start" />
        {places.bar.map((action, at) => (
          <Button
            key={action}
            data-action={action}
            data-place={at + 1}
            kind={at === 0 && MAIN_JOBS.includes(action) ? 'primary' : undefined}
            busy={sending === action}
            aria-keyshortcuts={keys[action as Shortcut]}
            {...holdOf(action, holdId, sending)}
            onClick={() => choose(action)}
          >
            {text.t(`action.${action}`)}
          </Button>
        ))}
        {hasMore && (
          <Button
            className="od-more-toggle od-end"
            aria-expanded={unfolded}
            aria-controls={listId}
            onClick={() => setUnfolded(!unfolded)}
          >
            <span className="od-more-label">{text.t('action.more')}</span>
            <Icon name="up" size={12} />
            <Icon name="more" />
          </Button>
        )}
      </div>
      {unfolded && hasMore && (
        <MoreActions id={listId} places={places} snapshot={snapshot} holdId={holdId} onChoose={choose} />
      )}
    </>
  )
}

/** What a button is told of a wait; a slip changes nothing, so it waits for no write. */
function holdOf(action: FormName, holdId: string | undefined, sending: FormName | undefined): ButtonProps {
  if (action === 'packingSlip') return slipIntent
  return { off: holdId !== undefined && sending !== action, 'aria-describedby': holdId }
}
