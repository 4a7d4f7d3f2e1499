import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { drawer, openDrawer, words } from '../harness/drawer'
import { aCapture, aLine, anOrder } from '../harness/orders'

const NAMES = ['<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', '{{7*7}}', '${7*7}', '{amount}']

it('Names that look like markup or templates are shown as they are, everywhere', async () => {
  const lines = NAMES.map((name, at) => aLine({ key: String(at), name }))
  const evil = NAMES.join(' ')
  const scene = await openDrawer(
    anOrder({
      lines,
      merchantReference1: evil,
      status: 'partially_captured',
      capturedAmount: 10_000,
      captures: [aCapture({ id: 'c', lines: lines.slice(0, 1), description: evil, reference: evil })],
      events: [
        { id: 'n', type: 'note', at: '2026-11-16T12:00:00Z', text: evil, origin: { kind: 'user', email: evil } },
      ],
      billing: { givenName: evil, street: evil, city: evil, email: evil, phone: evil },
      paymentMethod: { provider: 'klarna', type: 'INVOICE', label: evil },
    }),
  )
  const noElements = () => {
    expect(drawer().querySelectorAll('img, script, iframe, object')).toHaveLength(0)
    expect(drawer().querySelectorAll('a[href*="alert"], [onerror]')).toHaveLength(0)
  }
  expect(drawer()).toHaveAccessibleName(`Order ${evil}`)
  expect(words(screen.getByRole('heading', { level: 2 }))).toBe(`Order ${evil}`)
  const timeline = screen.getByRole('tabpanel', { name: 'Timeline' })
  expect(words(timeline)).toContain(evil)
  noElements()
  for (const [tab, shown] of [
    ['Details', NAMES],
    ['Customer', [evil]],
  ] as const) {
    await scene.user.click(screen.getByRole('tab', { name: tab }))
    for (const name of shown) expect(words(screen.getByRole('tabpanel', { name: tab }))).toContain(name)
    noElements()
  }
  await scene.user.click(screen.getByRole('button', { name: 'Capture' }))
  noElements()
})
