import { createContext, useContext } from 'react'
import type { FormName } from '../rules/action'

/** Which form is open around here. */
export interface Forms {
  form: FormName | null
  /** Opens the form of an action; one that table or permissions refuse does not open, and that is said. */
  open: (action: FormName, part?: string) => void
  /** The part of the form in which its first field has the focus. @default the first */
  part?: string | undefined
  /** Closes the form; asks first where something would be lost, unless it was done. */
  close: (done?: boolean) => void
  /** Whether a part shows its forms in its own place, because no panel around it does. */
  inPlace: boolean
}

/** Given by a drawer, a page, or a part that stands alone. */
export const FormContext = createContext<Forms>({ form: null, open: () => {}, close: () => {}, inPlace: false })

/** The form that is open around here, and the ways in and out. */
export function useForms(): Forms {
  return useContext(FormContext)
}
