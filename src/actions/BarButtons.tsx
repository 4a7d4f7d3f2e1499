import { forwardRef, useState } from 'react'
import { useText } from '../display/useText'
import { Button } from '../primitives/Button'
import { Icon } from '../primitives/Icon'
import type { Write } from '../rules/action'
import type { Hold } from './useHold'

/** Props of {@link BarButtons}. */
export interface BarButtonsProps {
  actions: readonly Write[]
  hold: Hold
  /** The id of the sentence that says why all of them wait. */
  holdId: string
  onChoose: (action: Write) => void
  /** The list behind the bar; absent where it would be empty. */
  more: { id: string; open: boolean; onToggle: () => void } | undefined
}

/** The first actions, and "More actions". One that waits can be reached, and then says for what. */
export const BarButtons = forwardRef<HTMLDivElement, BarButtonsProps>(function BarButtons(props, ref) {
  const { actions, hold, holdId, onChoose, more } = props
  const text = useText()
  const [asked, setAsked] = useState(false)
  const waits = hold.reason !== undefined
  return (
    <>
      <p className="od-bar-why" id={holdId} hidden={!waits || !asked}>
        {hold.reason}
      </p>
      <div ref={ref} className="od-actionbar" onFocus={() => setAsked(true)} onPointerOver={() => setAsked(true)}>
        {actions.map((action, at) => (
          <Button
            key={action}
            data-action={action}
            data-place={at + 1}
            kind={at === 0 ? 'primary' : undefined}
            busy={hold.sending === action}
            off={waits && hold.sending !== action}
            {...(waits && { 'aria-describedby': holdId })}
            onClick={() => onChoose(action)}
          >
            {text.t(`action.${action}`)}
          </Button>
        ))}
        {more && (
          <Button
            className="od-more-toggle od-end"
            aria-expanded={more.open}
            aria-controls={more.id}
            onClick={more.onToggle}
          >
            <span className="od-more-label">{text.t('action.more')}</span>
            <Icon name="up" size={12} />
            <Icon name="more" />
          </Button>
        )}
      </div>
    </>
  )
})
