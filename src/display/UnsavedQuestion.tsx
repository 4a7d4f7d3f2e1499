import { useContext, useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { AlertDialog } from '../primitives/AlertDialog'
import { Button } from '../primitives/Button'
import { useOrder } from '../state/useOrder'
import { UnsavedContext } from './UnsavedContext'
import { useText } from './useText'

/** Asks whether to keep editing or to discard, inside the panel; and has the browser ask before the page goes. */
export function UnsavedQuestion(): ReactNode {
  const text = useText()
  const { question, dirty } = useContext(UnsavedContext)
  const { snapshot } = useOrder()
  const operation = snapshot.phase === 'ready' ? snapshot.operation.is : 'idle'
  const marker = useRef<HTMLSpanElement>(null)
  useUnloadQuestion(dirty || operation === 'sending' || operation === 'unknown', marker)
  const { keep, discard } = question ?? {}
  // While the question leaves, it leaves with its words.
  const asked = useRef<readonly string[]>([])
  asked.current = question?.changes ?? asked.current
  const changes = asked.current
  return (
    <>
      <span ref={marker} hidden />
      <AlertDialog
        open={question !== undefined}
        onOpenChange={() => keep?.()}
        title={text.t('form.discardTitle', { count: changes.length })}
        description={text.t('form.discardText', { changes: text.list([...changes]) })}
        safe={<Button onClick={keep}>{text.t('form.keepEditing')}</Button>}
        actions={
          <Button kind="danger" onClick={discard}>
            {text.t('form.discard')}
          </Button>
        }
      />
    </>
  )
}

/** Asks in the window that shows the panel, and in the one that drives it. */
function useUnloadQuestion(active: boolean, inside: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!active) return
    const windows = new Set([window, inside.current?.ownerDocument.defaultView ?? window])
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    for (const one of windows) one.addEventListener('beforeunload', ask)
    return () => {
      for (const one of windows) one.removeEventListener('beforeunload', ask)
    }
  }, [active, inside])
}
