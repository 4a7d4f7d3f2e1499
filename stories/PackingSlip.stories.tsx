import type { Meta, StoryObj } from '@storybook/react-vite'
import type { Order, OrderDrawerProps } from 'order-drawer'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { packingSlipContent } from '../src/packingSlip/content/packingSlipContent'
import { SlipArticle } from '../src/packingSlip/print/SlipArticle'
import logo from '../examples/demo/logo.png'
import { capturedTwiceOrder, notItemisedOrder, orderIn } from './orders'
import { asPattern, inARow, said, type Words } from './said'
import { inDrawer, inSizes, type Setup } from './scene'
import { orderIsRead, orderIsShown, press, seesForm } from './walk'

/** The list that goes into the parcel: from the entry of a capture, from the actions, and on paper without a PDF. */
const meta = {
  title: 'PackingSlip',
  tags: ['!autodocs'],
  ...inSizes,
} satisfies Meta<Partial<OrderDrawerProps>>

export default meta
type Story = StoryObj<typeof meta>

// In one language, whichever the toolbar has: Arabic would need a font of its own.
const packingSlip = {
  shop: { name: 'Lindvik Hem', address: 'Strandvägen 3, 891 33 Örnsköldsvik, Sweden', logo },
  locale: 'en-SE',
}
const drawn = (order: Order, drawer: Setup['drawer'] = {}) => inDrawer({ order, drawer: { packingSlip, ...drawer } })

/** A name that the built-in font cannot print, and that must not be printed wrong. */
const toTokyo: Order = {
  ...orderIn.partiallyCaptured,
  shipping: { ...orderIn.partiallyCaptured.shipping, givenName: '健', familyName: '田中', city: '東京都千代田区' },
}

const captures = () => [...document.querySelectorAll<HTMLElement>('[data-type="captured"]')]
const pressInEntry = async () => {
  await orderIsShown()
  await userEvent.click(within(captures()[0] as HTMLElement).getByRole('button', { name: said('Packing slip') }))
}
/** A PDF takes its time, the first one most. */
const sees = (role: 'link' | 'button', name: Words) =>
  screen.findByRole(role, { name: asPattern(name) }, { timeout: 30_000 })

/** On the bar or in the list, not in the timeline. */
const action = () =>
  within(document.querySelector<HTMLElement>('.od-foot') as HTMLElement).queryByRole('button', {
    name: said('Packing slip'),
  })

async function openForm() {
  await orderIsRead()
  if (!action()) await press('More actions')
  await userEvent.click(action() as HTMLElement)
  await seesForm('Packing slip')
}

/** In the entry of the capture, and there the file. */
export const InEntry: Story = {
  render: drawn(orderIn.partiallyCaptured),
  play: async () => {
    await pressInEntry()
    await sees('link', 'Download')
  },
}

/** A closed order has its slips no more: the button says why. */
export const InEntryRefused: Story = {
  render: drawn({ ...orderIn.partiallyCaptured, status: 'closed' }),
  play: orderIsShown,
}

/** Behind "More actions", with what it would list. */
export const InTheList: Story = {
  render: drawn(orderIn.partiallyCaptured),
  play: async () => {
    await orderIsRead()
    await press('More actions')
  },
}

/** One capture: nothing to choose. */
export const Form: Story = { render: drawn(orderIn.partiallyCaptured), play: openForm }

/** Two captures: one or both. */
export const FormOfTwoCaptures: Story = { render: drawn(capturedTwiceOrder), play: openForm }

/** Nothing is ticked: the submit waits and says why. */
export const FormOfNothing: Story = {
  render: drawn(capturedTwiceOrder),
  play: async () => {
    await openForm()
    for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box)
  },
}

/** It is known what was captured, not of which goods. */
export const FormNotItemised: Story = { render: drawn(notItemisedOrder), play: openForm }

/** The file stands where the submit was, and Enter opens it. */
export const FormMade: Story = {
  render: drawn(orderIn.partiallyCaptured),
  play: async () => {
    await openForm()
    await press('Make packing slip')
    const open = await sees('link', inARow('Open', '(opens in a new tab)'))
    await waitFor(() => expect(open).toHaveFocus())
  },
}

/** The characters that no font has, in the form: a wrong letter is never printed. */
export const MissingCharacters: Story = {
  render: drawn(toTokyo),
  play: async () => {
    await openForm()
    await press('Make packing slip')
    await sees('button', 'Print as web page')
  },
}

/** The same in the entry. */
export const FailedInEntry: Story = {
  render: drawn(toTokyo),
  play: async () => {
    await pressInEntry()
    await sees('button', 'Print as web page')
  },
}

/** On paper, as "Print as web page" draws it. */
export const AsWebPage: Story = {
  args: {},
  render: () => <Paper order={orderIn.partiallyCaptured} />,
}

/** All that it can show: prices, pictures, bars, how to reach the shopper. */
export const AsWebPageInFull: Story = {
  render: () => (
    <Paper
      order={orderIn.partiallyCaptured}
      show={{ prices: true, images: true, barcode: true, email: true, phone: true }}
    />
  ),
}

/** From right to left. */
export const AsWebPageRightToLeft: Story = { render: () => <Paper order={orderIn.partiallyCaptured} locale="ar-EG" /> }

type PaperOptions = Parameters<typeof packingSlipContent>[1]

function Paper({ order, ...options }: { order: Order } & PaperOptions) {
  const content = packingSlipContent(order, {
    ...packingSlip,
    locale: 'en-SE',
    timeZone: 'Europe/Stockholm',
    ...options,
  })
  return (
    <main className="story-desk">
      <div className="od-root story-paper" data-od-theme="light" dir={content.direction} lang={content.locale}>
        <SlipArticle content={content} logo={logo} />
      </div>
    </main>
  )
}
