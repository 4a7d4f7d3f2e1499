import type { Meta, StoryObj } from '@storybook/react-vite'
import { Fact, Facts } from '../../src/primitives/Facts'
import { SafeLink } from '../../src/primitives/SafeLink'
import { onPaper } from '../scene'

/** Names at the start, values beside them. */
const meta = {
  title: 'Parts/Facts',
  parameters: { controls: { disable: true } },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

export const Few: Story = {
  render: onPaper(() => (
    <Facts>
      <Fact label="Merchant reference 1">SO-20418</Fact>
      <Fact label="Settlement">
        <SafeLink href="https://settlements.example/1119" external newTabText="(opens in a new tab)">
          STL-2026-1119-04
        </SafeLink>
      </Fact>
      <Fact label="A link that may not be followed">
        <SafeLink href="javascript:alert(1)">is plain text</SafeLink>
      </Fact>
    </Facts>
  )),
}
