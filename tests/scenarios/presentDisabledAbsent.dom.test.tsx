import { describe, expect, it } from 'vitest'
import type { Order } from '../../src/index'
import { button, drawer, openDrawer, press, queryButton, words } from '../harness/drawer'
import { aCapture, aCapturedOrder, anOrder } from '../harness/orders'

const ACTIONS = [
  'Capture',
  'Refund',
  'Release remaining',
  'Cancel order',
  'Extend authorization',
  'Duplicate order',
] as const

const part = anOrder({
  status: 'partially_captured',
  capturedAmount: 10_000,
  captures: [aCapture({ id: 'c', amount: 10_000 })],
})

/** What stands on the bar, what can be done from the list, and what is refused there; the rest is absent. */
const CASES: [string, Order, { bar: string[]; refused: string[]; absent: string[] }][] = [
  [
    'authorized',
    anOrder(),
    {
      bar: ['Capture', 'Cancel order', 'Extend authorization'],
      refused: ['Refund', 'Release remaining', 'Packing slip'],
      absent: [],
    },
  ],
  [
    'partially captured',
    part,
    { bar: ['Capture', 'Refund', 'Release remaining'], refused: ['Cancel order'], absent: [] },
  ],
  [
    'captured',
    aCapturedOrder(),
    {
      bar: ['Refund', 'Packing slip', 'Duplicate order'],
      refused: ['Capture', 'Release remaining', 'Cancel order', 'Extend authorization'],
      absent: [],
    },
  ],
  [
    'paid by card',
    anOrder({ paymentMethod: { provider: 'card', type: 'CARD', label: 'Visa' } }),
    {
      bar: ['Capture', 'Cancel order', 'Duplicate order'],
      refused: ['Refund', 'Release remaining', 'Packing slip'],
      absent: ['Extend authorization'],
    },
  ],
  [
    'in a state that we do not know',
    anOrder({ status: 'ON_HOLD' }),
    {
      bar: ['Duplicate order'],
      refused: ['Capture', 'Refund', 'Release remaining', 'Cancel order', 'Packing slip', 'Extend authorization'],
      absent: [],
    },
  ],
]

// Only what table and permissions allow may be pressed.
const onBar = () => [...drawer().querySelectorAll('.od-actionbar [data-action]')].map(({ textContent }) => textContent)

describe('An order that is', () => {
  it.each(CASES)(
    '%s has its first three actions on the bar, and those refused with their reason behind it',
    async (_, order, wanted) => {
      const scene = await openDrawer(order)
      expect(onBar()).toEqual(wanted.bar)
      await press(scene, 'More actions')
      expect(button('More actions')).toHaveAttribute('aria-expanded', 'true')
      for (const name of wanted.absent) expect(queryButton(name)).toBeNull()
      const listed = [...drawer().querySelectorAll<HTMLElement>('.od-more .od-more-button')]
      const refused = listed.filter((one) => one.getAttribute('aria-disabled') === 'true')
      expect(refused.map(({ textContent }) => textContent)).toEqual(wanted.refused)
      for (const one of refused) {
        expect(one).not.toHaveAttribute('disabled')
        one.focus()
        expect(one).toHaveFocus()
        expect(one).toHaveAccessibleDescription(/\w.*\./)
        await scene.user.click(one)
      }
      expect(scene.backend.sent).toHaveLength(0)
      expect(drawer().querySelector('form, [role="alertdialog"]')).toBeNull()
    },
  )

  it('in a state that we do not know shows the word as it came', async () => {
    await openDrawer(anOrder({ status: 'ON_HOLD' }))
    expect(words(drawer())).toContain('ON_HOLD')
  })

  it('partly captured cannot be cancelled: the reason offers the release that can be done instead', async () => {
    const scene = await openDrawer(part)
    await press(scene, 'More actions')
    expect(button('Cancel order')).toHaveAccessibleDescription(/Part of this order is captured already/)
    const remedy = [...drawer().querySelectorAll<HTMLElement>('.od-more [data-off] button')].at(-1)
    expect(remedy).toHaveTextContent('Release remaining')
    await scene.user.click(remedy as HTMLElement)
    expect(drawer().querySelector('[role="alertdialog"]')).toHaveAccessibleName(/Release the remaining/)
  })

  it('read-only shows none of them but the packing slip, which changes nothing, and all there is to read', async () => {
    await openDrawer(part, { permissions: 'read-only' })
    for (const name of [...ACTIONS, 'More actions']) expect(queryButton(name)).toBeNull()
    expect(onBar()).toEqual(['Packing slip'])
    expect(words(drawer())).toContain('Partially captured')
    expect(button('Copy order ID')).toBeVisible()
  })

  it('not for this person to refund shows the others', async () => {
    const scene = await openDrawer(part, { permissions: { refund: false } })
    expect(onBar()).toEqual(['Capture', 'Release remaining', 'Packing slip'])
    await press(scene, 'More actions')
    expect(queryButton('Refund')).toBeNull()
  })
})
