import { expect, screen, userEvent, waitFor } from 'storybook/test'
import { asPattern, own, said, typed, type Words } from './said'

// The steps of a walkthrough, in the words of a person at the screen. They name things in English and find them in
// the language of the page: see said.ts.

/** The button of that name, which is on the screen. */
export const button = (name: Words): HTMLElement => screen.getByRole('button', { name: asPattern(name) })

/** Finds a button by its name, once it is there. */
export const seesButton = (name: Words): Promise<HTMLElement> => waitFor(() => button(name))

/** Waits until the order is read and something can be done with it. */
export const orderIsRead = (): Promise<HTMLElement> => seesButton('More actions')

/** Waits until the order is read and nothing stands in for it any more. */
export const orderIsShown = (): Promise<void> =>
  waitFor(() => expect(document.querySelector('.od-skeleton')).not.toBeInTheDocument())

/** Sees something, once it has come into view. Looked up anew each time: what is drawn again is another element. */
export const isSeen = (find: () => HTMLElement | undefined): Promise<void> =>
  waitFor(() => expect(find()).toBeVisible())

/** Presses a button by its name. */
export async function press(name: Words): Promise<void> {
  await userEvent.click(await seesButton(name))
}

/** The drawer of an order, by what the shop calls it. */
export const drawerOf = (reference: string): HTMLElement =>
  screen.getByRole('dialog', { name: said('Order {reference}', { reference }) })

/** Waits for a form of that name. */
export const seesForm = (name: Words): Promise<HTMLElement> => screen.findByRole('form', { name: asPattern(name) })

/** Opens the form of an action that stands on the bar. */
export async function openForm(action: Words): Promise<void> {
  // In some languages an entry of the timeline has the name of the action that made it.
  const opener = await waitFor(() => {
    const all = screen.getAllByRole('button', { name: asPattern(action) })
    return all.find(({ dataset }) => dataset['action']) ?? all[0]
  })
  if (opener) await userEvent.click(opener)
  await seesForm(action)
}

/** Opens the form of an action that stands behind "More actions". */
export async function openListed(action: Words): Promise<void> {
  await press('More actions')
  await openForm(action)
}

/** A field of the open form. */
export const field = (name: Words): Promise<HTMLElement> => screen.findByRole('textbox', { name: asPattern(name) })

/** Types over what stands in a field of the open form. */
export async function type(name: Words, text: string): Promise<void> {
  await userEvent.clear(await field(name))
  await userEvent.type(await field(name), text)
}

/** Types over the amount in the open form. */
export const typeAmount = (amount: number, decimals = 2): Promise<void> => type('Amount', typed(amount, decimals))

/** How many of a line are picked. */
export const quantityOf = (line: string): HTMLElement =>
  screen.getByRole('spinbutton', { name: said('Quantity of {line}', { line }) })

/** Picks so many pieces of a line. */
export async function pick(line: string, pieces: string): Promise<void> {
  await waitFor(() => quantityOf(line))
  await userEvent.clear(quantityOf(line))
  await userEvent.type(quantityOf(line), pieces)
}

/** Chooses by what a form goes, or in which unit a discount is. */
export async function choose(way: Words): Promise<void> {
  await userEvent.click(await screen.findByRole('radio', { name: asPattern(way) }))
}

/** Ticks a box, or unticks it. */
export async function tick(box: Words): Promise<void> {
  await userEvent.click(await screen.findByRole('checkbox', { name: asPattern(box) }))
}

/** Chooses from a list by what stands there. */
export async function select(list: Words, option: Words): Promise<void> {
  const box = await screen.findByRole('combobox', { name: asPattern(list) })
  await userEvent.selectOptions(box, screen.getByRole('option', { name: asPattern(option) }))
}

/** Captures an amount: opens the form, types, submits. */
export async function capture(amount: number): Promise<void> {
  await openForm('Capture')
  await typeAmount(amount)
  await press('Capture {amount}')
}

/** Reads a sentence on the screen. */
export const reads = (sentence: Words): Promise<void> => isSeen(() => screen.getAllByText(asPattern(sentence))[0])

/** Reads what is no sentence of ours: an amount, a name, a host's own words. */
export const readsOwn = (text: string): Promise<void> => reads(own(text))

/** Finds no button of that name. */
export async function findsNoButton(name: Words): Promise<void> {
  await expect(screen.queryByRole('button', { name: asPattern(name) })).not.toBeInTheDocument()
}

/** The focus is on the order's status: never on nothing. */
export const focusIsOnStatus = (): Promise<void> =>
  waitFor(() => expect(document.activeElement).toHaveClass('od-badges'))
