import type { Address } from '../../model/address'
import type { Minor } from '../../model/money'
import { startAction } from './chooseAction'
import type { NameKey } from './drawerNames'
import { fieldOf, submitForm, typeAmount, typeText } from './fillForm'
import type { Stage } from './Stage'

/** What to change of the lines. */
export interface LinesWork {
  /** How many pieces by the name of the line. */
  set?: Readonly<Record<string, number>>
  /** Names of lines. */
  remove?: readonly string[]
  /** New lines; the price in minor units, with tax. */
  add?: readonly { name: string; quantity?: number; unitPrice: Minor; reference?: string }[]
}

/** Changing an order by the drawer's own editors: each opens its tab and its editor, fills it in and sends it. */
export interface EditVerbs {
  editLines(work: LinesWork): Promise<void>
  editReferences(references: { merchantReference1?: string; merchantReference2?: string }): Promise<void>
  editShipping(address: Partial<Address>): Promise<void>
  editBilling(address: Partial<Address>): Promise<void>
}

/** The verbs of the editors. */
export function editVerbs(stage: Stage): EditVerbs {
  const edit = (action: 'editReferences' | 'editShipping' | 'editBilling') => async (texts: object) => {
    await startAction(stage, action)
    for (const [key, text] of Object.entries(texts)) {
      await typeText(stage, fieldOf(stage, stage.names.is(`field.${key}` as NameKey)), String(text))
    }
    await submitForm(stage)
  }
  return {
    async editLines({ set = {}, remove = [], add = [] }) {
      await startAction(stage, 'editLines')
      for (const [line, pieces] of Object.entries(set)) await setPieces(stage, line, pieces)
      for (const line of remove) {
        await stage.press(stage.one('button', stage.names.fits('lines.edit', line)))
        await stage.press(stage.one('button', stage.names.fits('lines.removeLine', line)))
      }
      for (const line of add) await addLine(stage, line)
      await submitForm(stage)
    },
    editReferences: edit('editReferences'),
    editShipping: edit('editShipping'),
    editBilling: edit('editBilling'),
  }
}

async function setPieces(stage: Stage, line: string, pieces: number): Promise<void> {
  await typeText(stage, stage.one('spinbutton', stage.names.fits('form.quantityOf', line)), String(pieces))
}

/** The fields of a line that is being added are the only ones of their names. */
async function addLine(stage: Stage, line: NonNullable<LinesWork['add']>[number]): Promise<void> {
  const { names } = stage
  await stage.press(stage.one('button', names.is('lines.add')))
  await typeText(stage, stage.one('textbox', names.is('lines.name')), line.name)
  if (line.reference !== undefined)
    await typeText(stage, stage.one('textbox', names.is('lines.reference')), line.reference)
  await typeAmount(stage, stage.one('textbox', names.is('details.unitPrice')), line.unitPrice)
  if (line.quantity !== undefined) await setPieces(stage, line.name, line.quantity)
}
