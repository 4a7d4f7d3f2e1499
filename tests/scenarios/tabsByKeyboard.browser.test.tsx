import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { drawer, openDrawer } from '../harness/chromium'
import { anOrder } from '../harness/orders'

const selected = () => drawer().querySelector('[role="tab"][aria-selected="true"]')?.textContent

it.each([
  ['en', '{ArrowRight}', '{ArrowLeft}'],
  ['ar', '{ArrowLeft}', '{ArrowRight}'],
])('In %s the tabs are walked by the arrows, Home and End, and Tab goes on to the panel', async (locale, on, back) => {
  const told: string[] = []
  await openDrawer(anOrder(), { locale, onTabChange: (tab) => told.push(tab) })
  expect(drawer().closest('.od-root')?.getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr')
  await userEvent.click(drawer().querySelector('[role="tab"]') as Element)
  const walk = async (keys: string, tab: string) => {
    await userEvent.keyboard(keys)
    expect(selected()).toBe(tab)
    expect(document.activeElement?.textContent).toBe(tab)
  }
  await walk(on, 'Details')
  await walk(on, 'Customer')
  await walk(on, 'Timeline')
  await walk(back, 'Customer')
  await walk('{Home}', 'Timeline')
  await walk('{End}', 'Customer')
  expect(told).toEqual(['details', 'customer', 'timeline', 'customer', 'timeline', 'customer'])
  await userEvent.keyboard('{Tab}')
  expect(drawer().querySelector('[role="tabpanel"]:not([hidden])')?.contains(document.activeElement)).toBe(true)
})
