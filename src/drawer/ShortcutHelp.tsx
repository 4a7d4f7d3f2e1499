import { useEffect, useRef, type ReactNode } from 'react'
import { type Shortcut, useActionOptions } from '../display/ActionOptions'
import { useText } from '../display/useText'
import { Button } from '../primitives/Button'
import { Fact, Facts } from '../primitives/Facts'
import { useEscape } from '../primitives/useEscape'
import type { MessageKey } from '../text/messages'

/** Props of {@link ShortcutHelp}. */
export interface ShortcutHelpProps {
  id: string
  /** The shortcuts that there are for this order. */
  shortcuts: readonly Shortcut[]
  onClose: () => void
}

const NAMES: Record<Shortcut, MessageKey> = {
  capture: 'action.capture',
  refund: 'action.refund',
  edit: 'help.edit',
  previous: 'header.previous',
  next: 'header.next',
  submit: 'help.submit',
  help: 'help.title',
}

/** The keys and what they do, in place under the top bar. It takes the focus. */
export function ShortcutHelp({ id, shortcuts, onClose }: ShortcutHelpProps): ReactNode {
  const text = useText()
  const { keys } = useActionOptions()
  const section = useRef<HTMLElement>(null)
  useEscape(true, onClose)
  useEffect(() => section.current?.focus(), [])
  return (
    <section ref={section} className="od-help" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h3 className="od-section-title" id={`${id}-title`}>
        {text.t('help.title')}
      </h3>
      <Facts>
        {shortcuts.map((name) => (
          <Fact key={name} label={text.t(NAMES[name])}>
            <KeyCaps keys={keys[name] ?? ''} />
          </Fact>
        ))}
      </Facts>
    </section>
  )
}

/** Props of {@link HelpButton}. */
export interface HelpButtonProps {
  /** Of the list. */
  id: string
  helping: boolean
  onToggle: () => void
}

/** Shows the list of keys; where no key does, there is no button either. */
export function HelpButton({ id, helping, onToggle }: HelpButtonProps): ReactNode {
  const text = useText()
  const { keys } = useActionOptions()
  return (
    keys.help && (
      <Button
        kind="quiet"
        icon="question"
        iconOnly
        className="od-help-toggle"
        aria-label={text.t('help.title')}
        aria-keyshortcuts={keys.help}
        aria-expanded={helping}
        aria-controls={id}
        onClick={onToggle}
      />
    )
  )
}

/** The keys to press; of two ways, that of this machine. */
function KeyCaps({ keys }: { keys: string }): ReactNode {
  const text = useText()
  const isApple = /Mac|iP/.test(navigator.platform)
  const ways = keys.split(' ')
  const way = ways.find((one) => one.includes('Meta') === isApple) ?? ways[0] ?? ''
  return way.split(/(?<=.)\+/).map((key) => (
    <kbd key={key} className="od-key">
      {key.length === 1 ? key.toUpperCase() : text.word('key', key)}
    </kbd>
  ))
}
