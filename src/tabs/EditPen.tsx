import { useId, useState, type ReactNode } from 'react'
import { useActionOptions } from '../display/ActionOptions'
import { useForms } from '../display/FormContext'
import { isAbsent, isRefused } from '../display/isRefused'
import { RefusalReason } from '../display/RefusalReason'
import { useHold } from '../display/useHold'
import { useText } from '../display/useText'
import { Button } from '../primitives/Button'
import type { FormName, Write } from '../rules/action'
import { useOrder } from '../state/useOrder'
import type { MessageKey } from '../text/messages'

/** A pen of a section: the write whose form it opens, and what it is called there. */
export interface Pen {
  action: Write
  /** @default the name of the action */
  label?: MessageKey
  /** The part of the form in which the focus begins. @default the first */
  part?: string
}

/** Props of {@link EditPen}. */
export interface EditPenProps {
  pen: Pen
  /** Small words that give their place to the reason while a refused pen is looked at. */
  note?: ReactNode
}

/** What the key for editing opens: the one of its tab. */
const BY_KEY: readonly Write[] = ['editLines', 'editShipping']

/** Opens an editor. One that has to wait, or is refused, says why in the place of the note. */
export function EditPen({ pen: { action, label, part }, note }: EditPenProps): ReactNode {
  const text = useText()
  const id = useId()
  const { snapshot } = useOrder()
  const { open } = useForms()
  const { keys } = useActionOptions()
  const { reason: hold } = useHold()
  const [asked, setAsked] = useState(false)
  const verdict = snapshot.phase === 'ready' ? snapshot.capabilities[action] : undefined
  if (!verdict || isAbsent(verdict)) return note
  const refused = isRefused(verdict)
  const off = refused || hold !== undefined
  const ask = off ? () => setAsked(true) : undefined
  return (
    <>
      {!(off && asked) && note}
      {off && (
        <div className="od-section-why" hidden={!asked}>
          {refused ? (
            <RefusalReason verdict={verdict} id={id} onRemedy={(remedy) => open(remedy as FormName)} />
          ) : (
            <span id={id}>{hold}</span>
          )}
        </div>
      )}
      <Button
        kind="quiet"
        size="sm"
        icon="pen"
        className="od-end"
        data-action={action}
        off={off}
        aria-describedby={off ? id : undefined}
        aria-keyshortcuts={BY_KEY.includes(action) ? keys.edit : undefined}
        onClick={() => open(action, part)}
        onFocus={ask}
        onPointerEnter={ask}
        onPointerDown={ask}
      >
        {text.t(label ?? `action.${action}`)}
      </Button>
    </>
  )
}
