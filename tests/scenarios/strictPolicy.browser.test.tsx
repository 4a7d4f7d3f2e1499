import { afterAll, beforeAll, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { hasStatus, isClosed, openDrawer, openFromList, press, submitOf } from '../harness/chromium'
import { anOrder } from '../harness/orders'

const violations: string[] = []
const note = (event: SecurityPolicyViolationEvent) =>
  violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)

beforeAll(() => {
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = "style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
  document.head.append(policy)
  document.addEventListener('securitypolicyviolation', note)
})

afterAll(() => document.removeEventListener('securitypolicyviolation', note))

it('The policy is in force here: a style tag and an HTML string are refused', async () => {
  const sheet = document.head.appendChild(document.createElement('style'))
  sheet.textContent = 'p { color: red }'
  expect(() => (document.createElement('p').innerHTML = '<b>x</b>')).toThrow(TypeError)
  await expect.poll(() => violations.length).toBeGreaterThanOrEqual(2)
  sheet.remove()
  violations.length = 0
})

it('Opening, all tabs, a capture, a question and closing break neither the style policy nor trusted types', async () => {
  const sheets = document.querySelectorAll('style').length
  await openDrawer(anOrder())
  expect(getComputedStyle(document.documentElement).overflow).toContain('hidden')
  for (const tab of document.querySelectorAll('[role="tab"]')) await userEvent.click(tab)
  await press('Cancel order')
  await press('Keep order')
  await press('Capture')
  await userEvent.keyboard('1')
  await press(submitOf('Capture'))
  await hasStatus('Partially captured')
  await press('Close')
  await isClosed()
  expect(getComputedStyle(document.documentElement).overflow).not.toContain('hidden')
  await openFromList()
  expect(document.querySelectorAll('style')).toHaveLength(sheets)
  expect(violations).toEqual([])
})
