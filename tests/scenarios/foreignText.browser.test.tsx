import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  addHostSheet,
  button,
  drawer,
  isInSight,
  openDrawer,
  resizeWindow,
  sidewaysScrollers,
} from '../harness/chromium'
import { aLine, anOrder } from '../harness/orders'

const openTab = (name: string) =>
  userEvent.click(
    [...drawer().querySelectorAll('[role="tab"]')].find(({ textContent }) => textContent === name) as Element,
  )

describe('Pictures of products', () => {
  it('come only from where a picture may come, without a word of who asks', async () => {
    const allowed =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='
    const urls = [
      allowed,
      'javascript:alert(1)',
      'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      'http://tracker.invalid/pixel.png',
      '//tracker.invalid/pixel.png',
      'https://nowhere.invalid/gone.png',
    ]
    const lines = urls.map((imageUrl, at) => aLine({ key: String(at), name: `Lamp ${at}`, imageUrl }))
    await openDrawer(anOrder({ lines }))
    await openTab('Details')
    const rows = [...drawer().querySelectorAll('.od-line')]
    expect(rows).toHaveLength(urls.length)
    const image = rows[0]?.querySelector('img')
    expect(image?.getAttribute('src')).toBe(allowed)
    expect([image?.alt, image?.loading, image?.referrerPolicy]).toEqual(['', 'lazy', 'no-referrer'])
    for (const row of rows.slice(1, 5)) {
      expect(row.querySelector('img')).toBeNull()
      expect(row.querySelector('.od-thumb svg')).not.toBeNull()
    }
    // One that cannot be loaded gives way to the glyph, in the same box.
    await expect.poll(() => rows[5]?.querySelector('img') ?? null).toBeNull()
    const sizes = rows.map((row) => row.querySelector('.od-thumb')?.getBoundingClientRect().width)
    expect(new Set(sizes).size).toBe(1)
  })
})

describe('Names that nobody foresaw', () => {
  const endless = 'W'.repeat(10_000)
  const piled = `Z${'\u0316\u0317\u0323\u0301\u0302\u0303'.repeat(90)}algo`
  const order = (name: string) =>
    anOrder({
      merchantReference1: name,
      lines: [aLine({ key: 'a', name })],
      billing: {
        givenName: name,
        street: name.slice(0, 5000),
        city: name,
        email: `${name.slice(0, 500)}@shop.example`,
      },
      paymentMethod: { provider: 'klarna', type: 'INVOICE', label: name },
    })

  it.each([
    ['10 000 letters without a break', endless],
    ['a letter with 500 marks', piled],
  ])('%s: nothing scrolls sideways, and the buttons stay in sight', async (_, name) => {
    await resizeWindow(320, 640)
    addHostSheet('main { overflow-wrap: anywhere }')
    await openDrawer(order(name))
    for (const tab of ['Timeline', 'Details', 'Customer']) {
      await openTab(tab)
      expect(sidewaysScrollers(), tab).toEqual([])
    }
    expect(drawer().querySelector('.od-topbar')?.getBoundingClientRect().height).toBeLessThan(200)
    expect(isInSight(button('Close'))).toBe(true)
    expect(isInSight(button('Capture'))).toBe(true)
  })
})
