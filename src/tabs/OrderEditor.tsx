import type { ComponentType, ReactNode } from 'react'
import { useForms } from '../display/FormContext'
import { useOperationNews } from '../display/useOperationNews'
import type { FormName, Write } from '../rules/action'
import { useOrder } from '../state/useOrder'
import { BillingEditor, ShippingEditor } from './customer/AddressEditor'
import { LinesEditor } from './details/LinesEditor'
import { ReferencesEditor } from './details/ReferencesEditor'
import type { EditorProps } from './editorProps'

/** The writes that a tab edits, in whose place their form stands. */
const EDITORS: { readonly [W in Write]?: { tab: 'details' | 'customer'; Editor: ComponentType<EditorProps> } } = {
  editLines: { tab: 'details', Editor: LinesEditor },
  editReferences: { tab: 'details', Editor: ReferencesEditor },
  editShipping: { tab: 'customer', Editor: ShippingEditor },
  editBilling: { tab: 'customer', Editor: BillingEditor },
}

/** Whether a form is an editor of a tab, and of this one if it is named. */
export function isEditor(form: FormName | null, tab?: string): form is Write {
  const editor = form === null || form === 'packingSlip' ? undefined : EDITORS[form]
  return editor !== undefined && (tab === undefined || editor.tab === tab)
}

/** The editor that is open; nothing where none is. */
export function OrderEditor(): ReactNode {
  const { form, close } = useForms()
  const { snapshot } = useOrder()
  useOperationNews()
  const Editor = isEditor(form) ? EDITORS[form]?.Editor : undefined
  if (!Editor || snapshot.phase !== 'ready') return null
  return (
    <div className="od-foot" data-form={form}>
      <Editor key={form} snapshot={snapshot} onDone={() => close(true)} onBack={() => close()} />
    </div>
  )
}
