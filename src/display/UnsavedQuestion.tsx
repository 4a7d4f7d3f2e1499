import { useContext, useEffect, type ReactNode } from 'react'
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
  useUnloadQuestion(dirty || operation === 'sending' || operation === 'unknown')
  const { changes = [], keep, discard } = question ?? {}
  return (
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
  )
}

function useUnloadQuestion(active: boolean): void {
  useEffect(() => {
    if (!active) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [active])
}
