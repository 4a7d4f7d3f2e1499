import { act, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, it } from 'vitest'
import { OrderPanel } from '../../src/index'
import { createBackend } from '../harness/backend'
import { settled, words } from '../harness/drawer'
import { anOrder, NOW } from '../harness/orders'

it('Two views of one order share one lock: a capture confirmed in both is sent once, and both show it', async () => {
  const backend = createBackend([anOrder()])
  const view = <OrderPanel orderId="order-1" adapter={backend.adapter} now={NOW} defaultTab="details" form="capture" />
  render(
    <StrictMode>
      {view}
      {view}
    </StrictMode>,
  )
  await settled()
  const submits = [...document.querySelectorAll<HTMLElement>('[type="submit"]')]
  expect(submits).toHaveLength(2)
  act(() => submits.forEach((submit) => submit.click()))
  await settled()
  expect(backend.sent).toHaveLength(1)
  for (const panel of document.querySelectorAll('section.od-panel')) expect(words(panel)).toContain('Captured')
})
