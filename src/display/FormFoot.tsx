import type { ReactNode } from 'react'
import { Button } from '../primitives/Button'
import { useActionOptions } from './ActionOptions'
import { useText } from './useText'

/** Props of {@link FormFoot}. */
export interface FormFootProps {
  /** The words of the submit: verb and amount. */
  submit: string
  busy: boolean
  /** Whether "Back" works while it is busy. @default false */
  mayLeave?: boolean
  off: boolean
  /** The id of what says why it waits. */
  waitId: string | undefined
  onBack: () => void
}

/** The way out at the start, the submit at the end. */
export function FormFoot({ submit, busy, mayLeave = false, off, waitId, onBack }: FormFootProps): ReactNode {
  const text = useText()
  const { keys } = useActionOptions()
  return (
    <div className="od-actionbar">
      <Button off={busy && !mayLeave} onClick={onBack}>
        {text.t('form.back')}
      </Button>
      <Button
        type="submit"
        kind="primary"
        className="od-end"
        busy={busy}
        off={off}
        aria-describedby={waitId}
        aria-keyshortcuts={keys.submit}
      >
        {submit}
      </Button>
    </div>
  )
}
