import type { Meta, StoryObj } from '@storybook/react-vite'
import type { OrderDrawerProps } from 'order-drawer'
import { emptyOrder, longWordsOrder, orderIn, orderOfLines } from './orders'
import { inDrawer } from './scene'
import { openForm, orderIsShown } from './walk'

/** Text twice as large, as a person sets it in the browser: nothing is cut away, nothing lies over another. */
const meta = {
  title: 'OrderDrawer/Text twice as large',
  tags: ['!autodocs', 'large-text'],
  globals: { textSize: 'doubled' },
  parameters: { controls: { disable: true } },
  play: orderIsShown,
} satisfies Meta<Partial<OrderDrawerProps>>

export default meta
type Story = StoryObj<typeof meta>

const onPhone = { globals: { textSize: 'doubled', viewport: { value: 'w360', isRotated: false } } }
const drawer = inDrawer({ order: orderIn.partiallyCaptured })
const details = inDrawer({ order: orderOfLines(20), drawer: { defaultTab: 'details' } })

export const Drawer: Story = { render: drawer }

/** A sheet, 360 px wide. */
export const DrawerOnAPhone: Story = { ...onPhone, render: drawer }

export const CaptureForm: Story = { render: drawer, play: () => openForm('Capture') }

export const CaptureFormOnAPhone: Story = { ...onPhone, render: drawer, play: () => openForm('Capture') }

export const Details: Story = { render: details }

export const DetailsOnAPhone: Story = { ...onPhone, render: details }

export const Customer: Story = {
  render: inDrawer({ order: orderIn.partiallyCaptured, drawer: { defaultTab: 'customer' } }),
}

/** Words that fit nowhere, besides. */
export const LongWords: Story = { render: inDrawer({ order: longWordsOrder }) }

export const Empty: Story = { render: inDrawer({ order: emptyOrder }) }
