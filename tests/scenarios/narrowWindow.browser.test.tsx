import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { button, drawer, isInSight, openDrawer, press, resizeWindow, sidewaysScrollers } from '../harness/chromium'
import { aCapture, aLine, anOrder } from '../harness/orders'

const long = 'Nordic winter jacket with a long name that does not fit on one line, forest green, extra large'
const lines = Array.from({ length: 6 }, (_, at) => aLine({ key: String(at), name: `${long} ${at}`, quantity: 2 }))
const order = anOrder({
  lines,
  merchantId: 'K1234567_abcdef',
  merchantReference1: 'SO-2026-000123',
  merchantReference2: 'warehouse-north-0001',
  status: 'partially_captured',
  capturedAmount: 20_000,
  captures: [aCapture({ id: 'c', lines: lines.slice(0, 1) })],
  billing: {
    givenName: 'Åsa',
    familyName: 'Lindström',
    street: 'Götgatan 1',
    city: 'Stockholm',
    country: 'SE',
    email: 'asa@shop.example',
  },
})

describe('In a window 320 px wide', () => {
  it('nothing scrolls sideways: no tab, no form, no question', async () => {
    await resizeWindow(320, 640)
    await openDrawer(order)
    expect(sidewaysScrollers()).toEqual([])
    for (const tab of drawer().querySelectorAll('[role="tab"]')) {
      await userEvent.click(tab)
      expect(sidewaysScrollers(), tab.textContent ?? '').toEqual([])
    }
    await press('More actions')
    expect(sidewaysScrollers()).toEqual([])
    await press('More actions')
    await press('Capture')
    expect(sidewaysScrollers()).toEqual([])
    await press('Back')
  })

  it('and 256 px high, what has the focus is never wholly covered', async () => {
    await resizeWindow(320, 256)
    await openDrawer(order)
    const seen = new Set<Element>()
    for (let step = 0; step < 60; step += 1) {
      await userEvent.keyboard('{Tab}')
      const focused = document.activeElement as Element
      if (seen.has(focused)) break
      seen.add(focused)
      if (focused.getAttribute('role') !== 'tabpanel')
        expect(isInSight(focused), focused.outerHTML.slice(0, 120)).toBe(true)
    }
    expect(seen.size).toBeGreaterThan(8)
    await press('Capture')
    for (let step = 0; step < 8; step += 1) {
      expect(isInSight(document.activeElement as Element), document.activeElement?.outerHTML.slice(0, 120)).toBe(true)
      await userEvent.keyboard('{Tab}')
    }
  })
})

it('In a window 375 px wide the drawer is a sheet at the foot, as wide as the window, with its close button', async () => {
  await resizeWindow(375, 720)
  await openDrawer(order)
  const { left, width, bottom, top } = drawer().getBoundingClientRect()
  expect([left, width, bottom]).toEqual([0, 375, 720])
  expect(top).toBeGreaterThan(0)
  expect(parseFloat(getComputedStyle(drawer()).borderTopLeftRadius)).toBe(16)
  expect(isInSight(button('Close'))).toBe(true)
  expect(isInSight(button('Capture'))).toBe(true)
})

it('A drawer that opens on a phone has the focus on Close: a key held too long follows no link', async () => {
  await resizeWindow(375, 720)
  await openDrawer(order, { links: { order: (id) => `/orders/${id}` } })
  expect(drawer().querySelector('a[target="_blank"]')).not.toBeNull()
  await expect.poll(() => document.activeElement).toBe(button('Close'))
})
