import type { Meta, StoryObj } from '@storybook/react-vite'
import type { OrderPanelProps } from 'order-drawer'
import type { ReactNode } from 'react'
import { expect, waitFor } from 'storybook/test'
import { LivePanel } from './LivePanel'
import { orderIn } from './orders'
import { Chapter, Page } from './Page'
import { onPaper } from './scene'
import type { Toolbar } from './toolbar'

type SlotName = keyof NonNullable<OrderPanelProps['slots']>

interface Knobs {
  headerEnd: boolean
  timelineEntryEnd: boolean
  detailsEnd: boolean
  customerEnd: boolean
  actionsStart: boolean
}

const SLOTS: readonly (readonly [knob: keyof Knobs, name: SlotName, says: string])[] = [
  ['headerEnd', 'header.end', 'After the facts at the top: a state of the host’s own.'],
  ['timelineEntryEnd', 'timeline.entry.end', 'At the end of each entry, which is given too: a note on a capture.'],
  ['detailsEnd', 'details.end', 'Below the lines: what the warehouse says.'],
  ['customerEnd', 'customer.end', 'Below the addresses: a link into the host’s own customer page.'],
  ['actionsStart', 'actions.start', 'Before the buttons at the foot: whose turn it is.'],
]

const ALL: Knobs = {
  headerEnd: true,
  timelineEntryEnd: true,
  detailsEnd: true,
  customerEnd: true,
  actionsStart: true,
}

/** Five places for something of the host’s own. Turn them on and off: what is empty takes no room. */
const meta = {
  title: 'Design/Slots',
  tags: ['!autodocs'],
  args: ALL,
  render: onPaper((args: Knobs, toolbar) => <SlotPage shown={args} toolbar={toolbar} />, 'wide'),
} satisfies Meta<Knobs>

export default meta
type Story = StoryObj<typeof meta>

const TABS = ['timeline', 'details', 'customer'] as const

function SlotPage({ shown, toolbar }: { shown: Knobs; toolbar: Toolbar }): ReactNode {
  const slots = Object.fromEntries(
    SLOTS.filter(([knob]) => shown[knob]).map(([, name]) => [name, () => <span className="page-slot">{name}</span>]),
  )
  return (
    <Page
      title="Slots"
      lead="Each dashed box is a slot by its name. A slot is a function of the order; one that throws leaves its place empty and the order in sight."
    >
      <dl className="page-list" lang="en">
        {SLOTS.map(([, name, says]) => (
          <div key={name}>
            <dt>
              <code className="od-mono">{name}</code>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <div className="page-views">
        {TABS.map((tab) => (
          <Chapter key={tab} title={`With the tab “${tab}” open`}>
            <LivePanel order={orderIn.partiallyCaptured} toolbar={toolbar} name={tab} defaultTab={tab} slots={slots} />
          </Chapter>
        ))}
      </div>
    </Page>
  )
}

/** Every slot filled. */
export const All: Story = {
  play: ({ canvasElement }) =>
    waitFor(async () => {
      const named = new Set([...canvasElement.querySelectorAll('.page-slot')].map(({ textContent }) => textContent))
      await expect([...named].sort()).toEqual(SLOTS.map(([, name]) => name).sort())
    }),
}

/** None filled: no empty box, no hairline. */
export const None: Story = {
  args: { headerEnd: false, timelineEntryEnd: false, detailsEnd: false, customerEnd: false, actionsStart: false },
}
