import { useMemo, useRef, useState, type ReactNode } from 'react'
import type { FormName } from '../rules/action'
import { FormContext } from './FormContext'
import { useFormFocus } from './useFormFocus'
import { useOpenForm } from './useOpenForm'

/** Props of {@link FormHost}. */
export interface FormHostProps {
  /** The open form, by its action. Leave out to let it be kept here. */
  form?: FormName | null | undefined
  onFormChange?: ((form: FormName | null) => void) | undefined
  /** Whether each part shows its forms in its own place. @default false */
  inPlace?: boolean
  children: ReactNode
}

/** Holds which form is open among its children, and where the focus goes when it closes. */
export function FormHost({ form: given, onFormChange, inPlace = false, children }: FormHostProps): ReactNode {
  const { form, open, close } = useOpenForm(given, onFormChange)
  const [part, setPart] = useState<string>()
  const marker = useRef<HTMLSpanElement>(null)
  const { begin, finish } = useFormFocus(form, marker)
  const latest = useRef({ open, close, begin, finish })
  latest.current = { open, close, begin, finish }
  const forms = useMemo(
    () => ({
      form,
      inPlace,
      part,
      open(action: FormName, at?: string) {
        setPart(at)
        latest.current.begin()
        latest.current.open(action)
      },
      close(done = false) {
        if (done) latest.current.finish()
        latest.current.close(done)
      },
    }),
    [form, inPlace, part],
  )
  return (
    <FormContext.Provider value={forms}>
      <span ref={marker} hidden />
      {children}
    </FormContext.Provider>
  )
}
