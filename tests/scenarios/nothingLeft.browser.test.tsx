import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { isClosed, openDrawer, openFromList } from '../harness/chromium'
import { anOrder } from '../harness/orders'

const attributes = (element: Element) =>
  element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`)
const pageNow = () => ({
  html: attributes(document.documentElement),
  body: attributes(document.body),
  head: document.head.childElementCount,
  children: [...document.body.children].map((child) => [child.tagName, ...attributes(child)]),
})

describe('The page after the drawer', () => {
  it('is what it was before, however often it was opened', async () => {
    await openDrawer(anOrder())
    await userEvent.keyboard('{Escape}')
    await isClosed()
    const before = pageNow()
    for (let round = 0; round < 20; round += 1) {
      await openFromList()
      await userEvent.keyboard('{Escape}')
      await isClosed()
    }
    expect(pageNow()).toEqual(before)
  })

  it('has its own scroll lock and padding again, exactly', async () => {
    const { body } = document
    body.style.overflow = 'hidden'
    body.style.paddingRight = '17px'
    onTestFinished(() => body.removeAttribute('style'))
    await openDrawer(anOrder())
    await userEvent.keyboard('{Escape}')
    await isClosed()
    expect(body.style.overflow).toBe('hidden')
    expect(body.style.paddingRight).toBe('17px')
    body.removeAttribute('style')
  })
})
