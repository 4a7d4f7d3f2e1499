import { forwardRef, useEffect, useId, useRef, useState } from 'react'
import type { ComponentPropsWithoutRef, MouseEvent, ReactNode } from 'react'
import { useAnnouncer } from './Announcer'
import { copyText } from './copyText'
import { Icon } from './Icon'
import { partClass } from './partClass'
import { useAnnounce } from './useAnnounce'

const COPIED_MS = 2000
const TONES = { copied: 'success', refused: 'warning' } as const

/** Props of {@link CopyFact}. */
export interface CopyFactProps extends Omit<ComponentPropsWithoutRef<'button'>, 'value'> {
  label: ReactNode
  /** What is copied. Empty: no button, `shown` says that there is none. */
  value: string
  /** The name of the button, such as "Copy order ID". */
  copyLabel: string
  /** What is seen in its place, such as an id cut in the middle; '' shows the icon alone. @default value */
  shown?: string | undefined
  onCopied?: ((ok: boolean) => void) | undefined
  texts: { copied: string; refused: string }
  /** A fact with its label above, or a value in running text. @default 'fact' */
  layout?: 'fact' | 'inline' | undefined
}

interface Copied {
  state: 'copied' | 'refused'
  value: string
}

// In a window of its own a part has that window's clipboard and selection.
function useCopy({ value, texts, onCopied }: Pick<CopyFactProps, 'value' | 'texts' | 'onCopied'>) {
  const [last, setLast] = useState<Copied>()
  const shownAt = useRef<HTMLElement>(null)
  const around = useAnnounce()
  const own = useAnnouncer()
  // What became of another value says nothing of this one.
  const state = last?.value === value ? last.state : undefined
  const copy = async ({ currentTarget: button }: MouseEvent<HTMLButtonElement>) => {
    const ok = await copyText(value, button.ownerDocument.defaultView ?? window)
    const { activeElement } = button.getRootNode() as Document | ShadowRoot
    // Who has gone on to type elsewhere keeps their own selection.
    if (ok || !activeElement || activeElement.contains(button)) setLast({ state: ok ? 'copied' : 'refused', value })
    ;(around ?? own.announce)(ok ? texts.copied : texts.refused)
    onCopied?.(ok)
  }
  useEffect(() => {
    const words = shownAt.current
    if (state === 'refused' && words) words.ownerDocument.getSelection()?.selectAllChildren(words)
    if (state !== 'copied') return
    const timer = setTimeout(() => setLast(undefined), COPIED_MS)
    return () => clearTimeout(timer)
  }, [state, last])
  return { state, copy, forget: () => setLast(undefined), shownAt, region: around ? null : own.region }
}

/**
 * A fact that a press copies. It says "copied" only after the browser did; else it selects the text and says so.
 * The button lies over the words and not around them: its name is a verb, which the words would have to be part of.
 * The ref and what else is given go to the button.
 */
export const CopyFact = forwardRef<HTMLButtonElement, CopyFactProps>(function CopyFact(props, ref) {
  const { label, value, copyLabel, shown, onCopied, texts, layout, className, style, ...rest } = props
  const { state, copy, forget, shownAt, region } = useCopy({ value, texts, onCopied })
  const id = useId()
  const isNone = value === ''
  const isFact = isNone || layout !== 'inline'
  const words = (
    <>
      <bdi ref={shownAt} className={isFact ? undefined : 'od-mono'} translate="no">
        {state === 'refused' ? value : (shown ?? value)}
      </bdi>
      {!isNone && <Icon name={state === 'copied' ? 'check' : 'copy'} />}
    </>
  )
  return (
    <>
      <span
        className={partClass(isFact ? 'od-fact' : 'od-copy', className)}
        style={style}
        data-state={isNone ? 'none' : state}
        data-tone={state && TONES[state]}
      >
        {isFact && <span className="od-fact-label">{state ? texts[state] : label}</span>}
        {isFact ? <span className="od-fact-value">{words}</span> : words}
        {!isFact && state && <span className="od-copied">{texts[state]}</span>}
        {!isNone && (
          <button
            ref={ref}
            type="button"
            aria-label={copyLabel}
            aria-describedby={id}
            onBlur={forget}
            {...rest}
            onClick={copy}
            className="od-press"
          >
            <span hidden id={id}>
              {value}
            </span>
          </button>
        )}
      </span>
      {region}
    </>
  )
})
