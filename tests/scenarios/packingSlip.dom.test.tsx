import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Order } from '../../src/index'
import { PackingSlipError } from '../../src/packingSlip/PackingSlipError'
import type { PackingSlipOptions } from '../../src/packingSlip/PackingSlipOptions'
import {
  button,
  carryOut,
  fillIn,
  drawer,
  openDrawer,
  press,
  queryButton,
  type Scene,
  settled,
  submitOf,
  words,
} from '../harness/drawer'
import { aCapture, aCapturedOrder, aLine, anOrder, elin } from '../harness/orders'

type Maker = (order: Order, options: PackingSlipOptions) => Promise<File>

const maker = vi.hoisted(() => ({ make: undefined as Maker | undefined, arrives: true }))

vi.mock('../../src/display/loadPackingSlip', async (load) => ({
  ...(await load<object>()),
  loadSlipMaker: async () => {
    if (!maker.arrives) throw new TypeError('Failed to fetch dynamically imported module')
    return { renderPackingSlip: maker.make }
  },
}))

const lamps = (quantity: number) => [aLine({ key: 'lamp', name: 'Lamp', quantity, unitPrice: 10_000 })]
const once = anOrder({
  status: 'partially_captured',
  capturedAmount: 20_000,
  captures: [aCapture({ id: 'c1', lines: lamps(2) })],
  shipping: elin,
})
const twice = anOrder({
  status: 'partially_captured',
  capturedAmount: 30_000,
  captures: [
    aCapture({ id: 'c1', reference: 'SO-1-1', lines: lamps(2) }),
    aCapture({ id: 'c2', amount: 10_000, at: '2026-11-16T12:00:00Z' }),
  ],
})

let made: { order: Order; options: PackingSlipOptions }[]
let addresses: number

beforeEach(() => {
  made = []
  addresses = 0
  maker.arrives = true
  maker.make = async (order, options) => {
    made.push({ order, options })
    return new File(['%PDF'], `packing-slip-${order.id}.pdf`, { type: 'application/pdf' })
  }
  // jsdom has no addresses for files.
  URL.createObjectURL = () => `blob:slip-${(addresses += 1)}`
  URL.revokeObjectURL = () => {}
})

const foot = () => within(drawer().querySelector<HTMLElement>('.od-foot') as HTMLElement)
const entry = () => within(drawer().querySelector<HTMLElement>('[data-type="captured"]') as HTMLElement)
const inEntry = () => entry().getByRole('button', { name: 'Packing slip' })
const file = (name: string) => screen.getByRole('link', { name })
const spoken = (scene: Scene) => scene.said().map(({ text }) => text)

async function openForm(scene: Scene): Promise<HTMLElement> {
  if (!foot().queryByRole('button', { name: 'Packing slip' })) await press(scene, 'More actions')
  await scene.user.click(foot().getByRole('button', { name: 'Packing slip' }))
  return screen.getByRole('form', { name: 'Packing slip' })
}

async function make({ user }: Pick<Scene, 'user'>): Promise<void> {
  await user.click(button('Make packing slip'))
}

/** Waits until the slip is there, or why it is not. */
const answered = () =>
  settled(() => vi.waitFor(() => expect(drawer().querySelector('.od-button[aria-busy]')).toBeNull()))

/** A slip that is made only when it is told to be. */
function holdMaker() {
  const signals: (AbortSignal | undefined)[] = []
  let finish = () => {}
  maker.make = (order, { signal }) => {
    signals.push(signal)
    return new Promise((resolve, reject) => {
      finish = () => resolve(new File([], `packing-slip-${order.id}.pdf`))
      signal?.addEventListener('abort', () => reject(new PackingSlipError('aborted', 'given up')))
    })
  }
  return {
    begun: (times = 1) => settled(() => vi.waitFor(() => expect(signals).toHaveLength(times))),
    finish: () => settled(() => finish()),
    signals,
  }
}

describe('The packing slip of a capture', () => {
  it('is made in its entry: progress, then the file in a new tab or on the disk', async () => {
    const scene = await openDrawer(once, { packingSlip: { shop: { name: 'Lindvik Hem' } } })
    const { begun, finish } = holdMaker()
    await scene.user.click(inEntry())
    await begun()
    expect(inEntry()).toHaveAttribute('aria-busy', 'true')
    expect(words()).toContain('The packing slip is being made.')
    await finish()
    expect(file('Open (opens in a new tab)')).toHaveFocus()
    expect(file('Open (opens in a new tab)')).toHaveAttribute('href', expect.stringMatching(/^blob:/))
    expect(file('Open (opens in a new tab)')).toHaveAttribute('rel', 'noopener')
    expect(file('Download')).toHaveAttribute('download', 'packing-slip-order-1.pdf')
    expect(words()).toContain('packing-slip-order-1.pdf')
    expect(spoken(scene)).toEqual(['The packing slip is being made.', 'packing-slip-order-1.pdf is ready.'])
    expect(scene.backend.sent).toEqual([])
  })

  it('is made of that capture, in the zone and language of the drawer, as the shop wants it', async () => {
    const scene = await openDrawer(twice, { locale: 'sv', packingSlip: { show: { prices: true } } })
    await scene.user.click(entry().getAllByRole('button', { name: 'Packing slip' })[0] as HTMLElement)
    await answered()
    expect(made.map(({ options }) => options)).toMatchObject([
      { captureIds: ['c2'], locale: 'sv', timeZone: 'Europe/Stockholm', show: { prices: true } },
    ])
  })

  it('has settings on the provider, and those of the drawer win', async () => {
    const scene = await openDrawer(once, { packingSlip: { locale: 'de' } })
    await scene.user.click(inEntry())
    await answered()
    expect(made[0]?.options.locale).toBe('de')
  })

  it('is refused with its reason where the order is closed', async () => {
    const scene = await openDrawer({ ...aCapturedOrder(), status: 'closed' })
    expect(inEntry()).toHaveAttribute('aria-disabled', 'true')
    expect(inEntry()).toHaveAccessibleDescription(/\w.*\./)
    await scene.user.click(inEntry())
    expect(made).toEqual([])
  })

  it('is not there where it is hidden, also for those who only read', async () => {
    const scene = await openDrawer(once, { permissions: { packingSlip: false } })
    const finds = () => screen.queryAllByRole('button', { name: 'Packing slip' })
    expect(finds()).toEqual([])
    scene.give({ permissions: 'read-only', actions: { hide: ['packingSlip'] } })
    await settled()
    expect(finds()).toEqual([])
    expect(queryButton('Capture')).toBeNull()
    scene.give({ permissions: 'read-only', actions: {} })
    await settled()
    expect(finds()).toHaveLength(2)
  })

  it('is made anew where the order has changed meanwhile: the old one may be wrong', async () => {
    const { begun, finish } = holdMaker()
    const scene = await openDrawer(once)
    await scene.user.click(inEntry())
    await begun()
    await press(scene, 'Release remaining')
    await press(scene, submitOf('Release'))
    await settled()
    await finish()
    await begun(2)
    expect(drawer().querySelector('.od-slip-made')).toBeNull()
    await finish()
    expect(file('Download')).toBeVisible()
  })
})

describe('The form of the packing slip', () => {
  it('opens from the list with what it would list, and by link', async () => {
    const scene = await openDrawer(once, { locale: 'en-SE' })
    await press(scene, 'More actions')
    expect(words(drawer().querySelector('.od-more') as HTMLElement)).toContain('Packing slip2 pieces captured 15 Nov')
    await press(scene, 'More actions')
    const form = await openForm(scene)
    expect(words(form)).toContain('Elin Sandberg, Kungsgatan 8, 903 25 Umeå, Sweden')
    expect(words(form)).toContain('2 pieces')
    expect(within(form).queryByRole('checkbox')).toBeNull()
    await scene.user.keyboard('{Escape}')
    expect(screen.queryByRole('form')).toBeNull()
    expect(drawer()).toBeVisible()
    scene.give({ form: 'packingSlip' })
    await settled()
    expect(screen.getByRole('form', { name: 'Packing slip' })).toBeVisible()
  })

  it('makes all of two captures or one of them, and at least one', async () => {
    const scene = await openDrawer(twice, { locale: 'en-SE' })
    const form = within(await openForm(scene))
    const [first, second] = form.getAllByRole('checkbox') as [HTMLElement, HTMLElement]
    expect(first).toHaveAccessibleName('SO-1-1, 15 Nov, 2 pieces')
    expect(second).toHaveAccessibleName('c2, 16 Nov, not itemised')
    expect(form.getByRole('group', { name: 'Captures in the parcel' })).toBeVisible()
    expect(first).toHaveFocus()
    await make(scene)
    await answered()
    expect(made.at(-1)?.options.captureIds).toBeUndefined()
    expect(file('Open (opens in a new tab)')).toHaveFocus()
    expect(queryButton('Make packing slip')).toBeNull()
    await scene.user.click(second)
    await make(scene)
    await answered()
    expect(made.at(-1)?.options.captureIds).toEqual(['c1'])
    await scene.user.click(first)
    expect(button('Make packing slip')).toHaveAttribute('aria-disabled', 'true')
    expect(button('Make packing slip')).toHaveAccessibleDescription('Tick at least one capture.')
    await make(scene)
    expect(made).toHaveLength(2)
  })

  it('is left by Back, with nothing asked: what is being made is given up', async () => {
    const { begun, signals } = holdMaker()
    const scene = await openDrawer(once)
    await openForm(scene)
    await make(scene)
    await begun()
    expect(button('Make packing slip')).toHaveAttribute('aria-busy', 'true')
    await press(scene, 'Back')
    await settled()
    expect(signals.map((signal) => signal?.aborted)).toEqual([true])
    expect(screen.queryByRole('form')).toBeNull()
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(spoken(scene)).not.toContain('The packing slip could not be made')
    expect(drawer().querySelector('[aria-live="polite"]')?.textContent).toBe('')
  })

  it('does not wait for a capture that is on its way', async () => {
    const scene = await openDrawer(once)
    const answer = scene.backend.hold('capture')
    await fillIn(scene, 'Capture')
    await press(scene, submitOf('Capture'))
    scene.give({ form: 'packingSlip' })
    await settled()
    await make(scene)
    await answered()
    expect(file('Download')).toBeVisible()
    scene.give({ form: null })
    await settled(answer)
    expect(words()).toContain('Captured')
  })

  it('does not wait for the outcome of a capture that is not known', async () => {
    const scene = await openDrawer(once, { backend: { idempotent: false } })
    scene.backend.adapter.setFaults({ is: 'request_lost' })
    await carryOut(scene, 'Capture')
    await press(scene, 'Back')
    expect(button('Capture')).toHaveAttribute('aria-disabled', 'true')
    await openForm(scene)
    await make(scene)
    await answered()
    expect(made).toHaveLength(1)
  })
})

describe('A packing slip that cannot be made', () => {
  it('says why, can be tried again, and leaves the drawer as it was', async () => {
    maker.arrives = false
    const scene = await openDrawer(once)
    await scene.user.click(inEntry())
    await answered()
    expect(words()).toContain('The packing slip could not be made')
    expect(words()).toContain('could not be loaded')
    expect(words()).toContain('reload the page')
    expect(scene.said().at(-1)?.politeness).toBe('assertive')
    expect(drawer().querySelector('.od-slip-result')).toHaveFocus()
    await scene.user.click(screen.getByRole('tab', { name: 'Details' }))
    maker.arrives = true
    await scene.user.click(screen.getByRole('tab', { name: 'Timeline' }))
    await scene.user.click(inEntry())
    await answered()
    expect(file('Download')).toBeVisible()
    expect(words()).not.toContain('could not be made')
  })

  it.each([
    ['engine_failed', /could not be made in this browser/],
    ['font_failed', /A font that this shop has set up/],
    ['nothing_captured', /Nothing of this order is captured/],
    ['unknown_capture', /not in this order any more/],
  ] as const)('says so in words where its maker says %s, and Retry keeps the focus', async (code, sentence) => {
    maker.make = async () => Promise.reject(new PackingSlipError(code, 'inside'))
    const scene = await openDrawer(once)
    const form = await openForm(scene)
    await make(scene)
    await answered()
    expect(words(form)).toMatch(sentence)
    expect(words(form)).not.toContain('inside')
    expect(queryButton('Print as web page') !== null).toBe(/engine|font/.test(code))
    expect(form.querySelector('.od-operation')).toHaveFocus()
    const { begun, finish } = holdMaker()
    await press(scene, 'Retry')
    await begun()
    expect(button('Make packing slip')).toHaveFocus()
    await finish()
    expect(file('Open (opens in a new tab)')).toHaveFocus()
  })

  it('names the characters that no font has, five at most, and where they stand', async () => {
    const characters = ['株', '式', '会', '社', '本', '店', '屋'].map((character) => ({
      character,
      codePoint: `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`,
      text: `株式会社${'本'.repeat(100)}`,
    }))
    maker.make = async () => Promise.reject(new PackingSlipError('missing_characters', 'inside', { characters }))
    const scene = await openDrawer(once)
    await scene.user.click(inEntry())
    await answered()
    expect(words()).toContain(`株 (U+682A) in 株式会社${'本'.repeat(36)}…`)
    expect(words()).toContain('本 (U+672C)')
    expect(words()).not.toContain('店 (')
    expect(words()).toContain('and 2 more')
  })

  it('tells a host nothing of what it never threw: a maker that breaks any other way', async () => {
    maker.make = (() => {
      throw 'broken'
    }) as unknown as Maker
    const scene = await openDrawer(once)
    await scene.user.click(inEntry())
    await answered()
    expect(words()).toContain('could not be made in this browser')
    expect(scene.errors).toEqual([])
  })
})
