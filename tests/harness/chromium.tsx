import { StrictMode } from 'react'
import { expect, onTestFinished } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { ActionNotice, Order, OrderError } from '../../src/index'
import { createBackend, type Backend } from './backend'
import { HostPage, type DrawerOptions } from './HostPage'
import { NOW } from './orders'
import { button, queryButton, statuses } from './reading'

export { button, drawer, queryButton, statuses, submitOf, words } from './reading'

/** What a scenario in Chromium can say and do. */
export interface Scene {
  backend: Backend
  notices: ActionNotice[]
  errors: OrderError[]
  show: (orderId: string | null) => void
}

/** A host's page in StrictMode with these orders in a list; the drawer is closed. */
export async function showList(orders: Order | readonly Order[], options: DrawerOptions = {}): Promise<Scene> {
  const list = [orders].flat() as Order[]
  const backend = createBackend(list)
  const notices: ActionNotice[] = []
  const errors: OrderError[] = []
  let show: Scene['show'] = () => {}
  const drawer: DrawerOptions = {
    adapter: backend.adapter,
    now: NOW,
    timeZone: 'Europe/Stockholm',
    onAction: (notice) => notices.push(notice),
    onError: (error) => errors.push(error),
    ...options,
  }
  await render(
    <StrictMode>
      <HostPage orders={list} drawer={drawer} bind={(next) => (show = next)} />
    </StrictMode>,
  )
  return { backend, notices, errors, show: (orderId) => show(orderId) }
}

export const link = (at = 0): HTMLElement => document.querySelectorAll<HTMLElement>('main a')[at] as HTMLElement

/** The list, and the first of its orders opened by its link and read. */
export async function openDrawer(orders: Order | readonly Order[], options: DrawerOptions = {}): Promise<Scene> {
  const scene = await showList(orders, options)
  await openFromList()
  return scene
}

/** Opens an order of the list by keyboard, and waits until it is read. */
export async function openFromList(at = 0): Promise<void> {
  link(at).focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => document.querySelector('.od-drawer .od-badges')).not.toBeNull()
  await atRest()
}

/** Presses a button with the pointer, wherever it is. */
export async function press(name: string | RegExp): Promise<void> {
  await expect.poll(() => queryButton(name)).not.toBeNull()
  await userEvent.click(button(name))
}

/** Presses a button or a tab as the page itself would: at once, and without a pointer. */
export async function pressAtOnce(name: string): Promise<void> {
  const tab = (): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find(({ textContent }) => textContent === name)
  await expect.poll(() => tab() ?? queryButton(name), { message: name }).not.toBeNull()
  const target = tab() ?? button(name)
  target.focus()
  target.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))
  target.click()
  await atRest()
}

/** Waits until the drawer is gone. */
export async function isClosed(): Promise<void> {
  await expect.poll(() => document.querySelector('.od-root [role="dialog"]')).toBeNull()
}

/** Waits until nothing slides or fades any more. */
export async function atRest(): Promise<void> {
  await expect.poll(() => document.getAnimations().filter(isBrief)).toEqual([])
}

function isBrief(animation: Animation): boolean {
  return animation.playState === 'running' && animation.effect?.getComputedTiming().endTime !== Infinity
}

export async function hasStatus(...wanted: string[]): Promise<void> {
  await expect.poll(() => statuses()).toEqual(wanted)
}

/** The window, for one test. */
export async function resizeWindow(width: number, height: number): Promise<void> {
  await page.viewport(width, height)
  onTestFinished(() => page.viewport(1280, 900))
}

/** Asks the browser itself. */
export function askBrowser<T = void>(method: string, settings: object = {}): Promise<T> {
  const session = cdp() as unknown as { send: (method: string, settings: object) => Promise<T> }
  return session.send(method, settings)
}

/** How the person has set the system, for one test. */
export async function emulate(name: string, value: string): Promise<void> {
  await askBrowser('Emulation.setEmulatedMedia', { features: [{ name, value }] })
  onTestFinished(() => askBrowser('Emulation.setEmulatedMedia', { features: [{ name, value: '' }] }))
}

/** A finger instead of a mouse, for one test. */
export async function touch(): Promise<void> {
  await askBrowser('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 })
  onTestFinished(() => askBrowser('Emulation.setTouchEmulationEnabled', { enabled: false }))
}

/** A sheet of the host's, for one test. */
export function addHostSheet(text: string): void {
  const sheet = document.createElement('style')
  sheet.textContent = text
  document.head.prepend(sheet)
  onTestFinished(() => sheet.remove())
}

/** Everything inside the drawer that is wider than its frame; a region that scrolls by itself does not count. */
export function sidewaysScrollers(): string[] {
  const all = [document.documentElement, ...document.querySelectorAll<HTMLElement>('.od-panel, .od-panel *')]
  return all
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
    .filter((one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX) || one === document.documentElement)
    .filter((one) => !one.matches('[tabindex="0"][aria-label], [role="region"]'))
    .map((one) => one.outerHTML.slice(0, 100))
}

/** Whether a person sees the middle of an element, with nothing before it. */
export function isInSight(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  const seen = document.elementFromPoint(left + width / 2, top + height / 2)
  return seen !== null && (element.contains(seen) || seen.contains(element))
}
