import type { Meta, StoryObj } from '@storybook/react-vite'
import { ConflictView } from '../../src/display/ConflictView'
import { orderIn } from '../orders'
import { underOrder } from '../scene'

/** Somebody else was faster: what was, theirs and yours, field by field. Nothing is sent until it is chosen. */
const meta = {
  title: 'Parts/ConflictView',
  parameters: { controls: { disable: true } },
  render: underOrder({ order: orderIn.authorized }, () => (
    <ConflictView
      action="editReferences"
      rows={[
        {
          id: 'one',
          label: 'Merchant reference 1',
          was: 'SO-20611',
          theirs: 'SO-20611-A',
          yours: 'SO-20611-B',
          clashes: true,
        },
        {
          id: 'two',
          label: 'Merchant reference 2',
          was: 'PICK-7904',
          theirs: 'PICK-7904',
          yours: 'PICK-7999',
          clashes: false,
        },
      ]}
      onResolve={() => {}}
      onDiscard={() => {}}
    />
  )),
} satisfies Meta

export default meta

export const TwoFields: StoryObj<typeof meta> = {}
