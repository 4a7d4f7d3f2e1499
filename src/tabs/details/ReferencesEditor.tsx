import type { ReactNode } from 'react'
import type { Order } from '../../model/order'
import { Fields } from '../../primitives/Fields'
import { REFERENCE_LIMITS } from '../../rules/planReferences'
import type { EditorProps } from '../editorProps'
import { FieldsFrame } from '../fields/FieldsFrame'
import { TextField } from '../fields/TextField'
import { useFieldsForm } from '../fields/useFieldsForm'

const textsOf = ({ merchantReference1 = '', merchantReference2 = '' }: Order) => ({
  merchantReference1,
  merchantReference2,
})

/** Edits what the shop calls the order. */
export function ReferencesEditor(props: EditorProps): ReactNode {
  const form = useFieldsForm({
    action: 'editReferences',
    snapshot: props.snapshot,
    limits: REFERENCE_LIMITS,
    textsOf,
  })
  return (
    <FieldsFrame {...props} form={form}>
      <Fields>
        <TextField form={form} field="merchantReference1" told limited translate="no" />
        <TextField form={form} field="merchantReference2" told translate="no" />
      </Fields>
    </FieldsFrame>
  )
}
