import { act, render } from '@testing-library/react'
import { createDrawerTester, makeOrder, type DrawerTester } from 'order-drawer/testing'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { en } from '../../src/text/locales/en'
import { englishNames } from '../../src/testing/drawer/drawerNames'
import { makeHostPage, type HostOptions } from './HostPage'

const part = makeOrder({ status: 'partially_captured' })

function openHost({ orders = [makeOrder()], ...options }: Partial<HostOptions> = {}) {
  const { adapter, page } = makeHostPage({ orders, ...options })
  render(page)
  return { adapter, drawer: createDrawerTester() }
}

describe('A host drives the drawer in words', () => {
  it('captures a part, refunds some of it, and releases the rest', async () => {
    const { adapter, drawer } = openHost()
    await drawer.capture({ amount: 30_000 })
    expect(drawer.status()).toEqual(['Partially captured'])
    expect(drawer.amounts()).toMatchObject({ Captured: 'SEK 300.00', Remaining: 'SEK 950.00' })
    await drawer.refund({ amount: 5_050 })
    await drawer.release()
    expect(adapter.list()[0]).toMatchObject({ capturedAmount: 30_000, refundedAmount: 5_050, remainingAmount: 0 })
    expect(drawer.timeline()[0]).toMatch(/^Released/)
    expect(drawer.timeline()).toHaveLength(4)
  })

  it('captures all that is left where nothing is said', async () => {
    const { drawer } = openHost({ orders: [part] })
    await drawer.capture()
    expect(drawer.status()).toEqual(['Captured'])
  })

  it.each([
    ['sv', 'SEK', 123_456],
    ['en', 'JPY', 1_234],
    ['de', 'KWD', 1_234_567],
    ['ar-EG', 'EUR', 123_456],
    ['en-IN', 'INR', 12_345_678],
  ])('types an amount as %s writes it, in %s', async (locale, currency, amount) => {
    const { adapter, drawer } = openHost({ locale, orders: [makeOrder({ currency, amount: 20_000_000 })] })
    await drawer.capture({ amount })
    expect(adapter.list()[0]?.capturedAmount).toBe(amount)
  })

  it('cancels, extends and duplicates', async () => {
    const now = new Date('2026-11-25T10:00:00Z')
    const { adapter, drawer } = openHost({
      orders: [makeOrder({ expiresAt: '2026-12-01T10:00:00Z' })],
      now,
      backend: { now },
    })
    await drawer.extend()
    expect(adapter.list()[0]?.expiresAt).toBe('2026-12-23T10:00:00.000Z')
    await drawer.duplicate()
    expect(drawer.notice()).toMatch(/^Payment link sent/)
    await drawer.cancel()
    expect(drawer.status()).toEqual(['Cancelled'])
  })

  it('turns to tabs, reads the title, closes', async () => {
    const { drawer } = openHost()
    await drawer.atRest()
    expect(drawer.title()).toBe('Order SO-1001')
    await drawer.open('details')
    expect(() => drawer.timeline()).toThrow(/^order-drawer: the timeline is not in sight/)
    await drawer.open('customer')
    await drawer.close()
    expect(drawer.isOpen()).toBe(false)
    await expect(drawer.capture()).rejects.toThrow(/^order-drawer: no order is open/)
  })

  it('copies a fact, and hears whether the browser took it', async () => {
    const writeText = vi.fn(async (_text: string) => {})
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
    const { drawer } = openHost()
    expect(await drawer.copy('order ID')).toBe(true)
    expect(writeText).toHaveBeenCalledWith('order-1')
    writeText.mockRejectedValue(new Error('NotAllowedError'))
    expect(await drawer.copy('merchant reference 1')).toBe(false)
    vi.unstubAllGlobals()
  })

  it('goes back from a form, and starts again', async () => {
    const { drawer } = openHost()
    await drawer.start('capture')
    await drawer.fill('Amount', '12')
    await drawer.submit()
    expect(drawer.amounts()).toMatchObject({ Captured: 'SEK 12.00' })
    await drawer.start('refund')
    await drawer.back()
    expect(drawer.status()).toEqual(['Partially captured'])
  })

  it('tries again to read an order', async () => {
    const { adapter, drawer } = openHost({ backend: { faults: { is: 'offline' } } })
    await drawer.atRest()
    expect(drawer.notice()).toMatch(/^You are offline/)
    adapter.setFaults()
    await drawer.retry()
    expect(drawer.status()).toEqual(['Authorized'])
  })
})

describe('A host edits', () => {
  it('lines: sets, removes and adds', async () => {
    const { adapter, drawer } = openHost()
    await drawer.editLines({
      set: { 'Wool blanket': 1 },
      remove: ['Candle holder'],
      add: [{ name: 'Gift wrap', reference: 'WRAP', quantity: 2, unitPrice: 4_950 }],
    })
    expect(drawer.notice()).toBeNull()
    expect(adapter.list()[0]).toMatchObject({
      amount: 44_900,
      lines: [
        { name: 'Wool blanket', quantity: 1 },
        { name: 'Shipping', quantity: 1 },
        { name: 'Gift wrap', reference: 'WRAP', quantity: 2, unitPrice: 4_950 },
      ],
    })
  })

  it('references and addresses, a country by its code', async () => {
    const { adapter, drawer } = openHost({ backend: { policy: { editBilling: true } }, policy: { editBilling: true } })
    await drawer.editReferences({ merchantReference1: 'SO-7', merchantReference2: 'PICK-7' })
    expect(drawer.title()).toBe('Order SO-7')
    await drawer.editShipping({ city: 'Oslo', country: 'NO', givenName: 'Ida' })
    await drawer.editBilling({ street: 'Storgatan 1' })
    expect(adapter.list()[0]).toMatchObject({
      merchantReference1: 'SO-7',
      merchantReference2: 'PICK-7',
      shipping: { city: 'Oslo', country: 'NO', givenName: 'Ida' },
      billing: { street: 'Storgatan 1', city: 'Stockholm' },
    })
  })

  it('and is asked about what is unsaved: keeps it, then discards it', async () => {
    const { adapter, drawer } = openHost()
    await drawer.start('editReferences')
    await drawer.fill('Merchant reference 1', 'SO-9')
    await drawer.close()
    expect(drawer.isOpen()).toBe(true)
    await drawer.keepEditing()
    expect(drawer.field('Merchant reference 1').value).toBe('SO-9')
    await drawer.close()
    await drawer.discardChanges()
    expect(drawer.isOpen()).toBe(false)
    expect(adapter.list()[0]?.merchantReference1).toBe('SO-1001')
  })

  it('and is told why an editor is off', async () => {
    const { drawer } = openHost({ orders: [makeOrder({ status: 'captured' })] })
    expect(await drawer.reason('editLines')).toMatch(/captured/)
    await expect(drawer.editReferences({ merchantReference1: 'x' })).rejects.toThrow(/"Edit references" is off: /)
  })
})

it('A host goes to the next order and back', async () => {
  const orders = [makeOrder(), makeOrder({ id: 'order-2', merchantReference1: 'SO-1002', status: 'cancelled' })]
  const { drawer } = openHost({ orders })
  await drawer.next()
  expect([drawer.title(), ...drawer.status()]).toEqual(['Order SO-1002', 'Cancelled'])
  await expect(drawer.next()).rejects.toThrow(/^order-drawer: /)
  await drawer.previous()
  expect(drawer.title()).toBe('Order SO-1001')
})

describe('It waits by itself', () => {
  it('within the act of a test library', async () => {
    const { adapter, page } = makeHostPage({ orders: [makeOrder()] })
    render(page)
    const drawer = createDrawerTester({ act: (work) => act(async () => work()) })
    await drawer.capture({ amount: 100 })
    expect(drawer.status()).toEqual(['Partially captured'])
    expect(adapter.list()[0]?.capturedAmount).toBe(100)
  })

  it('while the clock of the test stands still', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const { adapter, drawer } = openHost()
    await drawer.capture({ amount: 200 })
    expect(adapter.list()[0]?.capturedAmount).toBe(200)
  })

  it('for an answer that is held back', async () => {
    const { drawer } = openHost({ backend: { latency: 60 } })
    const sent = drawer.capture({ amount: 300 })
    await expect(Promise.race([sent, Promise.resolve('on its way')])).resolves.toBe('on its way')
    await sent
    expect(drawer.status()).toEqual(['Partially captured'])
  })
})

describe('A host reads', () => {
  it('which actions are offered, which are off, and why', async () => {
    const { drawer } = openHost({ orders: [part] })
    const actions = await drawer.actions()
    expect(actions.filter(({ off }) => !off).map(({ name }) => name)).toEqual([
      'Capture',
      'Refund',
      'Release remaining',
      'Packing slip',
      'Duplicate order',
    ])
    expect(actions.find(({ action }) => action === 'cancel')).toMatchObject({ off: true, name: 'Cancel order' })
    expect(await drawer.reason('cancel')).toMatch(/captured/)
    expect(await drawer.reason('capture')).toBe('')
    await expect(drawer.cancel()).rejects.toThrow(/^order-drawer: "Cancel order" is off: .*captured/)
  })

  it('what is wrong with a field', async () => {
    const { drawer } = openHost()
    await drawer.capture({ amount: 125_001 })
    expect(drawer.field('Amount')).toMatchObject({ value: '1,250.01', wrong: true })
    expect(drawer.field('Amount').says).toContain('SEK 0.01 more than remains')
  })

  it('what became of a write whose answer was lost, and goes on', async () => {
    const { adapter, drawer } = openHost({ backend: { idempotent: false } })
    await drawer.atRest()
    adapter.setFaults({ is: 'request_lost' })
    await drawer.capture({ amount: 10_000 })
    expect(drawer.notice()).toMatch(/^We do not know yet/)
    await drawer.checkAgain()
    await drawer.itDidNotHappen()
    expect(drawer.notice()).toBeNull()
  })
})

describe('Errors say what was looked for, what is there, and what to do', () => {
  it.each<[string, (drawer: DrawerTester) => Promise<unknown>, RegExp]>([
    [
      'an action that is not offered',
      (drawer) => drawer.extend(),
      /no button "Extend authorization"\. In "Order SO-1001" there are: button .*"Capture"/,
    ],
    [
      'a tab that does not exist',
      (drawer) => drawer.open('Notes'),
      /no tab "Notes".*tab "Timeline", "Details", "Customer"/,
    ],
    ['a field that does not exist', (drawer) => drawer.fill('Colour', 'red'), /no textbox "Colour"/],
    ['a question that nobody asked', (drawer) => drawer.keepEditing(), /no button "Keep editing"/],
  ])('%s', async (_, use, says) => {
    const { drawer } = openHost()
    await expect(use(drawer)).rejects.toThrow(says)
    await expect(use(drawer)).rejects.toThrow(/^order-drawer: /)
  })

  it('a drawer that stays busy', async () => {
    const { page } = makeHostPage({ orders: [makeOrder()], backend: { latency: 500 } })
    render(page)
    await expect(createDrawerTester({ timeoutMs: 50 }).atRest()).rejects.toThrow(/still busy, waited for 50 ms/)
  })
})

it('The names are those of the English messages', () => {
  const known = Object.entries(englishNames).filter(([key]) => key in en)
  for (const [key, name] of known) expect(en[key as keyof typeof en], key).toBe(name)
  expect(known.length).toBeGreaterThan(40)
})
