import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChangeList } from '../../src/display/ChangeList'
import { onPaper } from '../scene'

/** What a draft changes, line by line, each with its own way back. */
const meta = {
  title: 'Parts/ChangeList',
  parameters: { controls: { disable: true } },
  render: onPaper(() => (
    <ChangeList
      changes={[
        {
          id: 'a',
          kind: 'changed',
          label: 'Stoneware mug, sand',
          was: '4',
          now: '2',
          sum: '−298,00 kr',
          onUndo: () => {},
        },
        { id: 'b', kind: 'added', label: 'Beeswax candle, honey', sum: '+77,00 kr', onUndo: () => {} },
        { id: 'c', kind: 'removed', label: 'Home delivery', sum: '−99,00 kr', onUndo: () => {} },
      ]}
    />
  )),
} satisfies Meta

export default meta

export const ThreeChanges: StoryObj<typeof meta> = {}
