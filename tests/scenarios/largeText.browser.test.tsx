import { describe, expect, it } from 'vitest'
import {
  addHostSheet,
  drawer,
  openDrawer,
  pressAtOnce,
  queryButton,
  resizeWindow,
  sidewaysScrollers,
} from '../harness/chromium'
import { cutTexts, overlappingTexts } from '../harness/measure'
import { aCapture, aLine, anOrder, elin } from '../harness/orders'
import { ALL } from '../harness/slow'

const jacket = aLine({
  key: 'a',
  name: 'Nordic winter jacket, forest green, extra large',
  quantity: 2,
  unitPrice: 129_900,
})
const lines = [jacket, aLine({ key: 'b', name: 'Lamp', quantity: 3 })]
const order = anOrder({
  id: '3f8a91c2-6a1d-4a55-9d0e-5b8f8e2b7c10',
  merchantId: 'K1234567_abcdef',
  merchantReference1: 'SO-2026-000123',
  merchantReference2: 'warehouse-north-0001',
  status: 'partially_captured',
  lines,
  capturedAmount: 129_900,
  captures: [aCapture({ id: 'c', lines: [{ ...jacket, quantity: 1, totalAmount: 129_900, taxAmount: 25_980 }] })],
  shipping: elin,
  billing: elin,
})

const PLACES = [
  ['Timeline', ''],
  ['Timeline', 'More actions'],
  ['Timeline', 'Capture'],
  ['Timeline', 'Refund'],
  ['Timeline', 'Release remaining'],
  ['Details', ''],
  ['Details', 'Edit lines'],
  ['Details', 'Edit references'],
  ['Customer', ''],
  ['Customer', 'Edit shipping'],
] as const
const OUT: Record<string, string> = { 'More actions': 'More actions', 'Release remaining': 'Keep authorization' }

/** Everything that a person cannot read: sideways, cut off, or one over the other. */
function unreadable(): string[] {
  return [
    ...sidewaysScrollers().map((one) => `scrolls: ${one}`),
    ...cutTexts(drawer()).map((one) => `cut: ${one}`),
    ...overlappingTexts(drawer()).map((one) => `over: ${one}`),
  ]
}

async function expectReadable(): Promise<void> {
  await openDrawer(order)
  for (const [tab, name] of PLACES) {
    await pressAtOnce(tab)
    if (name && !queryButton(name)) await pressAtOnce('More actions')
    if (name) await pressAtOnce(name)
    expect.soft(unreadable(), [tab, name].join(' ')).toEqual([])
    if (name) await pressAtOnce(OUT[name] ?? 'Back')
  }
}

const TWICE = ':root { font-size: 200%; --od-font-size: 28px }'
const SPACED = `
  .od-root, .od-root * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  .od-root p { margin-block-end: 2em !important }
`

const settings = [
  ['twice as large, on a telephone', TWICE, 375, 667],
  ['zoomed to twice its size', '', 640, 450],
  ['set further apart, on a telephone', SPACED, 375, 667],
] as const
const moreSettings = [
  ['twice as large', TWICE, 1280, 900],
  ['zoomed to four times its size', '', 320, 256],
  ['set further apart', SPACED, 1280, 900],
] as const

describe('All can be read', () => {
  it.each([...settings, ...(ALL ? moreSettings : [])])('where the text is %s', async (_, sheet, width, height) => {
    await resizeWindow(width, height)
    addHostSheet(sheet)
    await expectReadable()
  })
})
