import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Order } from '../../src/index'
import { button, drawer, openFromList, showList, submitOf } from '../harness/chromium'
import { listen, type Listener } from '../harness/listen'
import { aCapture, aCapturedOrder, aLine, anOrder, elin } from '../harness/orders'

// What a person hears who cannot see, word for word. Read the files as a listener would before you take a change.

const lamp = aLine({ key: 'lamp', name: 'Lamp', quantity: 3, unitPrice: 10_000 })
const shipping = aLine({ key: 'ship', name: 'Shipping', type: 'shipping_fee', unitPrice: 4_900 })
const names = { merchantReference1: 'SO-2041', merchantReference2: 'PICK-77', merchantId: 'K1234567' }
const fresh = anOrder({ ...names, lines: [lamp, shipping], billing: elin, shipping: elin })
const partly: Order = {
  ...fresh,
  status: 'partially_captured',
  capturedAmount: 10_000,
  remainingAmount: 24_900,
  captures: [aCapture({ id: 'cap-1', lines: [{ ...lamp, quantity: 1, totalAmount: 10_000, taxAmount: 2_000 }] })],
}

const key = (keys: string): Promise<void> => userEvent.keyboard(keys)
const form = (): Element => drawer().querySelector('form') as Element

/** Goes to something and presses Enter. */
async function activate(target: HTMLElement): Promise<void> {
  target.focus()
  await key('{Enter}')
}

async function type(selector: string, text: string): Promise<void> {
  const input = form().querySelector<HTMLInputElement>(selector) as HTMLInputElement
  input.focus()
  input.select()
  await key(text)
}

async function open(order: Order): Promise<Listener & { backend: Awaited<ReturnType<typeof showList>>['backend'] }> {
  const { backend } = await showList(order, { locale: 'en-SE' })
  const heard = await listen()
  await heard.hear('Presses Enter on the order in the list', () => openFromList())
  return { ...heard, backend }
}

const expectSpoken = (heard: Listener, name: string): Promise<void> =>
  expect(heard.transcript()).toMatchFileSnapshot(`../fixtures/spoken/${name}.txt`)

it('Opening an order, and reading all of it', async () => {
  const heard = await open(partly)
  await heard.read('Reads the drawer', drawer())
  const [timeline] = drawer().querySelectorAll<HTMLElement>('[role="tab"]')
  timeline?.focus()
  for (const tab of ['Details', 'Customer']) {
    await heard.hear('Presses the arrow on the tabs', () => key('{ArrowRight}'))
    await heard.read(`Reads ${tab}`, drawer().querySelector('[role="tabpanel"]:not([hidden])') as Element)
  }
  await heard.hear('Goes to what else can be done', () => activate(button('More actions')))
  await heard.read('Reads the list', drawer().querySelector('.od-more') as Element)
  await heard.hear('Presses Escape', () => key('{Escape}'))
  await heard.hear('Presses Escape again', () => key('{Escape}'))
  await expectSpoken(heard, 'opening')
})

it('A capture of one lamp, and one that is refused', async () => {
  const heard = await open(fresh)
  await heard.hear('Presses Capture', () => activate(button('Capture')))
  await heard.read('Reads the form', form())
  await heard.hear('Takes the pieces down to one', () => key('{ArrowDown}{ArrowDown}'))
  await heard.hear('Leaves out the shipping', async () => {
    await type('[aria-label="Quantity of Shipping"]', '0')
  })
  await heard.hear('Sends it', () => activate(button(submitOf('Capture'))))
  await heard.hear('Presses Capture again', () => activate(button('Capture')))
  await heard.hear('Types too much', () => type('.od-amount-input', '9999'))
  await heard.read('Reads what stands around it', document.activeElement?.closest('.od-field') as Element)
  await heard.hear('Sends it all the same', () => key('{Enter}'))
  heard.backend.adapter.setFaults({ is: 'rejected', on: 'capture', messages: ['The card has expired.'] })
  await heard.hear('Types less', () => type('.od-amount-input', '50'))
  await heard.hear('Sends it', () => key('{Enter}'))
  await heard.read('Reads the notice', document.activeElement as Element)
  await expectSpoken(heard, 'capture')
})

it('A refund by items', async () => {
  const heard = await open(aCapturedOrder({ ...names, lines: [lamp, shipping] }))
  await heard.hear('Presses Refund', () => activate(button('Refund')))
  await heard.read('Reads the form', form())
  await heard.hear('Takes the pieces down to one', () => key('{ArrowDown}{ArrowDown}'))
  await heard.hear('Keeps a return fee', async () => {
    form().querySelector<HTMLElement>('input[type="checkbox"]')?.focus()
    await key(' ')
  })
  await heard.hear('Goes back to it with the Tab key', () => key('{Tab}'))
  await heard.hear('Types the fee', () => key('49'))
  await heard.hear('Sends it', () => activate(button(submitOf('Refund'))))
  await heard.read('Reads the first entry of the timeline', drawer().querySelector('.od-event') as Element)
  await expectSpoken(heard, 'refund')
})

it('Editing the references', async () => {
  const heard = await open(fresh)
  await heard.hear('Goes to the details', async () => {
    drawer().querySelector<HTMLElement>('[role="tab"]')?.focus()
    await key('{ArrowRight}')
  })
  await heard.hear('Presses Edit references', () => activate(button('Edit references')))
  await heard.read('Reads the form', form())
  await heard.hear('Types another reference', () => key('SO-2042'))
  await heard.hear('Presses Escape', () => key('{Escape}'))
  await heard.hear('Keeps editing', () => key('{Enter}'))
  await heard.hear('Sends it', () => activate(button('Update references')))
  await expectSpoken(heard, 'references')
})

it('An answer that is lost', async () => {
  const heard = await open(fresh)
  heard.backend.adapter.setFaults({ is: 'request_lost', on: 'capture', times: 1 })
  await heard.hear('Presses Capture', () => activate(button('Capture')))
  await heard.hear('Sends it', () => activate(button(submitOf('Capture'))))
  await heard.read('Reads the notice', document.activeElement as Element)
  await heard.hear('Checks again', () => activate(button('Check again')))
  await heard.read('Reads the notice', drawer().querySelector('.od-operation') as Element)
  await heard.hear('Says that it did not happen', () => activate(button('It did not happen')))
  await heard.hear('Sends it again', () => activate(button(submitOf('Capture'))))
  await expectSpoken(heard, 'lost-answer')
})
