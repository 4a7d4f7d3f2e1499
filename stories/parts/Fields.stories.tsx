import type { Meta, StoryObj } from '@storybook/react-vite'
import { Affix } from '../../src/primitives/Affix'
import { Field } from '../../src/primitives/Field'
import { Fields } from '../../src/primitives/Fields'
import { Input } from '../../src/primitives/Input'
import { Select } from '../../src/primitives/Select'
import { onPaper } from '../scene'

/** Fields on twelve columns; in a small panel they stand one by one, the short ones two by two. */
const meta = {
  title: 'Parts/Fields',
  render: onPaper(() => (
    <div className="od-panel">
      <Fields>
        <Field label="Name" width={8}>
          {(ids) => <Input {...ids} defaultValue="Pendant lamp, smoked glass" />}
        </Field>
        <Field label="Reference" width={4} full>
          {(ids) => <Input {...ids} defaultValue="PL-22-SMK" />}
        </Field>
        <Field label="Type" width={4}>
          {(ids) => (
            <Select {...ids} defaultValue="physical">
              <option value="physical">Physical</option>
              <option value="digital">Digital</option>
            </Select>
          )}
        </Field>
        <Field label="Unit price" width={4}>
          {(ids) => (
            <Affix suffix="kr">
              <Input {...ids} inputMode="decimal" defaultValue="752,00" />
            </Affix>
          )}
        </Field>
        <Field label="Tax rate" width={4} error="At most 100 %">
          {(ids) => (
            <Affix suffix="%">
              <Input {...ids} inputMode="decimal" defaultValue="250" />
            </Affix>
          )}
        </Field>
        <Field label="Note">{(ids) => <Input {...ids} placeholder="Optional, shown to the shopper" />}</Field>
      </Fields>
    </div>
  )),
} satisfies Meta

export default meta

export const OnTwelveColumns: StoryObj<typeof meta> = {}
