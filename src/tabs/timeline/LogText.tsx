import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { MouseEvent, ReactNode, RefObject } from 'react'
import { usePanel } from '../../display/PanelContext'
import { useText } from '../../display/useText'
import { Button } from '../../primitives/Button'
import { copyText } from '../../primitives/copyText'
import { LONGEST, maskedText } from './maskedText'

/** Props of {@link LogText}. */
export interface LogTextProps {
  part: 'request' | 'response'
  /** What it was for: tells one text from another. */
  action: string
  body: unknown
}

const WORDS = {
  request: { label: 'logs.request', copy: 'logs.copyRequest', field: 'logRequest' },
  response: { label: 'logs.response', copy: 'logs.copyResponse', field: 'logResponse' },
} as const
const COPIED_MS = 2000

/** What was sent or came back, as set text that scrolls by itself; what is copied is what is seen. Nothing for none. */
export function LogText({ part, action, body }: LogTextProps): ReactNode {
  const text = useText()
  const id = useId()
  const shown = useRef<HTMLPreElement>(null)
  const masked = useMemo(() => maskedText(body), [body])
  const { label, copy, field } = WORDS[part]
  const { state, press } = useCopy(masked.text, field, shown)
  if (masked.text === '') return null
  return (
    <div className="od-log-part">
      <div className="od-log-head">
        <span id={id}>{text.t(label)}</span>
        <Button kind="quiet" size="sm" icon={state === 'copied' ? 'check' : 'copy'} onClick={press}>
          {text.t(state ? `copy.${state}` : copy)}
        </Button>
      </div>
      <pre
        ref={shown}
        className="od-log-text"
        role="region"
        aria-label={`${text.t(label)}, ${action}`}
        tabIndex={0}
        dir="ltr"
        translate="no"
      >
        {masked.text}
      </pre>
      {masked.isCut && <p className="od-hint">{text.t('logs.cut', { limit: text.number(LONGEST) })}</p>}
    </div>
  )
}

/** Says "copied" only after the browser did; else selects the text. */
function useCopy(value: string, field: string, shown: RefObject<HTMLElement | null>) {
  const text = useText()
  const { announce, copied } = usePanel()
  const [state, setState] = useState<'copied' | 'refused'>()
  useEffect(() => {
    if (state === undefined) return
    const timer = setTimeout(() => setState(undefined), COPIED_MS)
    return () => clearTimeout(timer)
  }, [state])
  const press = async ({ currentTarget }: MouseEvent<HTMLElement>): Promise<void> => {
    const { ownerDocument } = currentTarget
    const ok = await copyText(value, ownerDocument.defaultView ?? window)
    const found = ok ? 'copied' : 'refused'
    if (!ok && shown.current) ownerDocument.getSelection()?.selectAllChildren(shown.current)
    setState(found)
    announce(text.t(`copy.${found}`))
    copied(field, ok)
  }
  return { state, press: (event: MouseEvent<HTMLElement>) => void press(event) }
}
