import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { hasStatus, isClosed, openDrawer, press, submitOf } from '../harness/chromium'
import { anOrder } from '../harness/orders'

it('The library asks nobody for anything, stores nothing and changes no address', async () => {
  const calls: string[] = []
  const watch = (owner: object, name: string) =>
    vi.spyOn(owner as Record<string, () => void>, name).mockImplementation(() => {
      calls.push(name)
      throw new Error(`${name} was called`)
    })
  watch(window, 'fetch')
  watch(XMLHttpRequest.prototype, 'open')
  watch(navigator, 'sendBeacon')
  watch(window, 'WebSocket')
  watch(window, 'EventSource')
  watch(Storage.prototype, 'setItem')
  watch(history, 'pushState')
  watch(history, 'replaceState')
  const address = location.href

  await openDrawer(anOrder({ billing: { givenName: 'Åsa', email: 'asa@shop.example' } }))
  for (const tab of document.querySelectorAll('[role="tab"]')) await userEvent.click(tab)
  await press('Capture')
  await userEvent.keyboard('1')
  await press(submitOf('Capture'))
  await hasStatus('Partially captured')
  const attributes = [...document.querySelectorAll('.od-root *')].flatMap((one) => [
    one.id,
    one.className,
    one.getAttribute('name'),
  ])
  await press('Close')
  await isClosed()
  expect(calls).toEqual([])
  expect(location.href).toBe(address)
  expect(document.cookie).not.toMatch(/asa/i)
  expect(attributes.filter((text) => /åsa|asa@/i.test(String(text)))).toEqual([])
})
