import { expect, screen, userEvent, waitFor } from 'storybook/test'

// The steps of a walkthrough, in the words of a person at the screen.

/** A name as a person reads it: any space may be one that does not break. */
const asRead = (name: string | RegExp): RegExp =>
  typeof name === 'string' ? new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s')}$`) : name

/** The button of that name, which is on the screen. */
export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name: asRead(name) })

/** Finds a button by its name, once it is there. */
export const seesButton = (name: string | RegExp): Promise<HTMLElement> => waitFor(() => button(name))

/** Waits until the order is read and something can be done with it. */
export const orderIsRead = (): Promise<HTMLElement> => screen.findByRole('button', { name: 'More actions' })

/** Waits until the order is read and nothing stands in for it any more. */
export const orderIsShown = (): Promise<void> =>
  waitFor(() => expect(document.querySelector('.od-skeleton')).not.toBeInTheDocument())

/** Sees something, once it has come into view. Looked up anew each time: what is drawn again is another element. */
export const isSeen = (find: () => HTMLElement | undefined): Promise<void> =>
  waitFor(() => expect(find()).toBeVisible())

/** Presses a button by its name. */
export async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(await seesButton(name))
}

/** Opens the form of an action that stands on the bar. */
export async function openForm(action: string): Promise<void> {
  await press(action)
  await screen.findByRole('form', { name: action })
}

/** Opens the form of an action that stands behind "More actions". */
export async function openListed(action: string): Promise<void> {
  await press('More actions')
  await openForm(action)
}

/** Types over the amount in the open form. */
export async function typeAmount(amount: string): Promise<void> {
  const field = await screen.findByRole('textbox', { name: 'Amount' })
  await userEvent.clear(field)
  await userEvent.type(field, amount)
}

/** Types over what stands in a field of the open form. */
export async function type(name: string, text: string): Promise<void> {
  const field = await screen.findByRole('textbox', { name })
  await userEvent.clear(field)
  await userEvent.type(field, text)
}

/** How many of a line are picked. */
export const quantityOf = (line: string): HTMLElement => screen.getByRole('spinbutton', { name: `Quantity of ${line}` })

/** Picks so many pieces of a line. */
export async function pick(line: string, pieces: string): Promise<void> {
  await userEvent.clear(quantityOf(line))
  await userEvent.type(quantityOf(line), pieces)
}

/** Chooses by what a form goes. */
export const goBy = (way: 'By items' | 'By amount'): Promise<void> =>
  userEvent.click(screen.getByRole('radio', { name: way }))

/** Captures an amount: opens the form, types, submits. */
export async function capture(amount: string): Promise<void> {
  await openForm('Capture')
  await typeAmount(amount)
  await press(/^Capture\s.*\d/)
}

/** Reads a sentence on the screen. */
export const reads = (sentence: string | RegExp): Promise<void> => isSeen(() => screen.getAllByText(sentence)[0])

/** Finds no button of that name. */
export async function findsNoButton(name: string | RegExp): Promise<void> {
  await expect(screen.queryByRole('button', { name: asRead(name) })).not.toBeInTheDocument()
}

/** The focus is on the order's status: never on nothing. */
export const focusIsOnStatus = (): Promise<void> =>
  waitFor(() => expect(document.activeElement).toHaveClass('od-badges'))
