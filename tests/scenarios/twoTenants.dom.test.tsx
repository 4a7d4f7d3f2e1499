import { act, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, it } from 'vitest'
import { OrderPanel, OrderProvider } from '../../src/index'
import { createBackend } from '../harness/backend'
import { settled, words } from '../harness/drawer'
import { anOrder, NOW } from '../harness/orders'

it('Two tenants on one page share nothing, though their orders have the same ID', async () => {
  const tenants = ['Blue', 'Red'].map((scope) => ({
    scope,
    backend: createBackend([anOrder({ merchantReference1: scope, merchantId: `${scope}-mid` })]),
  }))
  render(
    <StrictMode>
      {tenants.map(({ scope, backend }) => (
        <OrderProvider key={scope} scope={scope} adapter={backend.adapter} now={NOW}>
          <OrderPanel orderId="order-1" form="capture" />
        </OrderProvider>
      ))}
    </StrictMode>,
  )
  await settled()
  const [blue, red] = [...document.querySelectorAll<HTMLElement>('section.od-panel')] as [HTMLElement, HTMLElement]
  expect(words(blue)).toContain('Blue')
  expect(words(blue)).not.toContain('Red')
  expect(words(red)).toContain('Red')

  const release = tenants[0]?.backend.hold('capture')
  act(() => blue.querySelector<HTMLElement>('[type="submit"]')?.click())
  expect(red.querySelector('[type="submit"]')).not.toHaveAttribute('aria-busy')
  expect(red.querySelector('[type="submit"]')).not.toHaveAttribute('aria-disabled')
  release?.()
  await settled()
  expect(tenants[0]?.backend.order().capturedAmount).toBe(34_900)
  expect(tenants[1]?.backend.sent).toHaveLength(0)
  expect(tenants[1]?.backend.order().capturedAmount).toBe(0)
  const spoken = (panel: HTMLElement) => panel.querySelector('.od-announcer')?.textContent
  expect(spoken(blue)).toContain('Captured')
  expect(spoken(red)).toBe('')
})
