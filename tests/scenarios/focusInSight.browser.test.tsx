import { expect, it } from 'vitest'
import { atRest, drawer, openDrawer, pressAtOnce, resizeWindow } from '../harness/chromium'
import { hiddenStops, tabStops } from '../harness/measure'
import { aCapture, aLine, anOrder, elin } from '../harness/orders'
import { ALL } from '../harness/slow'

const lines = Array.from({ length: 20 }, (_, at) => aLine({ key: `${at}`, name: `Lamp number ${at}`, quantity: 2 }))
const captures = [0, 1, 2].map((at) =>
  aCapture({ id: `c${at}`, at: `2026-11-1${at + 1}T09:00:00Z`, lines: lines.slice(at, at + 1) }),
)
const order = anOrder({
  merchantId: 'K1234567',
  merchantReference1: 'SO-2041',
  merchantReference2: 'PICK-77',
  status: 'partially_captured',
  lines,
  capturedAmount: 60_000,
  captures,
  shipping: elin,
  billing: elin,
})

const PLACES = [
  ['Timeline'],
  ['Timeline', 'More actions'],
  ['Timeline', 'Capture'],
  ['Timeline', 'Refund'],
  ['Details'],
  ['Details', 'Edit lines'],
  ['Details', 'Edit references'],
  ['Customer'],
  ['Customer', 'Edit shipping'],
] as const

const sizes = [
  [375, 667],
  [640, 480],
] as const

it.each([...sizes, ...(ALL ? [[1280, 900] as const] : [])])(
  'In a window of %i × %i what has the focus is seen, whatever sticks to head and foot',
  async (width, height) => {
    await resizeWindow(width, height)
    await openDrawer(order)
    for (const [tab, name] of PLACES) {
      await pressAtOnce(tab)
      if (name) await pressAtOnce(name)
      for (const fold of drawer().querySelectorAll<HTMLElement>('form [aria-expanded="false"]')) fold.click()
      await atRest()
      const where = [tab, name].join(' ')
      expect(tabStops(drawer()).length, where).toBeGreaterThan(4)
      expect(hiddenStops(drawer()), where).toEqual([])
      if (name) await pressAtOnce(name === 'More actions' ? name : 'Back')
    }
  },
)
