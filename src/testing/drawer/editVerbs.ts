import type { Address } from '../../model/address'
import { startAction } from './chooseAction'
import type { NameKey } from './drawerNames'
import { fieldOf, submitForm, typeText } from './fillForm'
import type { Stage } from './Stage'

/** Changing an order by the drawer's own editors: each opens its tab and its editor, fills it in and sends it. */
export interface EditVerbs {
  editReferences(references: { merchantReference1?: string; merchantReference2?: string }): Promise<void>
  editShipping(address: Partial<Address>): Promise<void>
  editBilling(address: Partial<Address>): Promise<void>
}

/** The verbs of the editors of fields. */
export function editVerbs(stage: Stage): EditVerbs {
  const edit = (action: 'editReferences' | 'editShipping' | 'editBilling') => async (texts: object) => {
    await startAction(stage, action)
    for (const [key, text] of Object.entries(texts)) {
      await typeText(stage, fieldOf(stage, stage.names.is(`field.${key}` as NameKey)), String(text))
    }
    await submitForm(stage)
  }
  return {
    editReferences: edit('editReferences'),
    editShipping: edit('editShipping'),
    editBilling: edit('editBilling'),
  }
}
