import { configure, render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { afterEach, expect, vi } from 'vitest'
import type { ActionNotice, Order, OrderError } from '../../src/index'
import type { MemoryAdapterOptions } from '../../src/memory'
import { createBackend, type Backend } from './backend'
import { hearAnnouncements, type Announcement } from './hearAnnouncements'
import { type DrawerOptions, HostPage } from './HostPage'
import { NOW } from './orders'
import { button, queryButton, submitOf } from './reading'

export { button, drawer, queryButton, statuses, submitOf, words } from './reading'

/** What a scenario can say and do. */
export interface Scene {
  backend: Backend
  user: UserEvent
  /** What `onAction` was told. */
  notices: ActionNotice[]
  /** What `onError` was told. */
  errors: OrderError[]
  said: () => Announcement[]
  /** Opens another order, or none, as the host's router would. */
  show: (orderId: string | null) => Promise<void>
  /** Gives the drawer other props, as the host's next render would. */
  give: (options: DrawerOptions) => void
}

/** What the host gives, and what kind of backend stands behind it. */
export interface SceneOptions extends DrawerOptions {
  backend?: MemoryAdapterOptions
  /** Stands in front of the adapter: what it gives is what the drawer gets. */
  wrap?: (adapter: Backend['adapter']) => DrawerOptions['adapter']
}

// The whole document in every message helps nobody.
configure({ getElementError: (message) => new Error(message?.split('\n')[0]) })

// Whole journeys, on machines that do other things too.
vi.setConfig({ testTimeout: 20_000 })

let current: { scene: Scene; stop: () => void } | undefined

afterEach(() => {
  current?.stop()
  current = undefined
})

/** A host's page in StrictMode with these orders in a list; the drawer is closed. */
export function showList(orders: Order | readonly Order[], options: SceneOptions = {}): Scene {
  const { backend: memory, wrap, ...given } = options
  const list = [orders].flat() as Order[]
  const backend = createBackend(list, memory)
  const notices: ActionNotice[] = []
  const errors: OrderError[] = []
  const { said, stop } = hearAnnouncements()
  let drawer: DrawerOptions = {
    adapter: wrap ? wrap(backend.adapter) : backend.adapter,
    now: NOW,
    timeZone: 'Europe/Stockholm',
    onAction: (notice) => notices.push(notice),
    onError: (error) => errors.push(error),
    ...given,
  }
  let open: (orderId: string | null) => void = () => {}
  const page = () => (
    <StrictMode>
      <HostPage orders={list} drawer={drawer} bind={(show) => (open = show)} />
    </StrictMode>
  )
  const { rerender } = render(page())
  const scene: Scene = {
    backend,
    user: userEvent.setup(),
    notices,
    errors,
    said,
    show: (orderId) => settled(() => open(orderId)),
    give: (next) => {
      drawer = { ...drawer, ...next }
      rerender(page())
    },
  }
  current = { scene, stop }
  return scene
}

/** The list, and the first of its orders opened by a press on its link and read. */
export async function openDrawer(orders: Order | readonly Order[], options: SceneOptions = {}): Promise<Scene> {
  const scene = showList(orders, options)
  await openFromList(scene)
  await settled()
  return scene
}

/** Presses the link of an order; without a name, the first. */
export async function openFromList({ user }: Scene, name?: string): Promise<void> {
  const links = [...document.querySelectorAll('main a')]
  const link = name === undefined ? links[0] : links.find(({ textContent }) => textContent === name)
  await user.click(link as Element)
}

// Taken before a test can put fake timers in their place.
const later = globalThis.setTimeout
const TURNS = 4

/**
 * Does something and lets every answer that is on its way arrive, as time would. Not within `act`: it would not bear
 * that a part takes the focus while it flushes, since the presses of user-event use `act` themselves.
 */
export async function settled(work?: () => unknown): Promise<void> {
  const scope = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
  scope.IS_REACT_ACT_ENVIRONMENT = false
  try {
    await work?.()
    for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => later(resolve, 0))
  } finally {
    scope.IS_REACT_ACT_ENVIRONMENT = true
  }
}

/** Presses a button of the drawer. */
export async function press({ user }: Pick<Scene, 'user'>, name: string | RegExp): Promise<void> {
  await user.click(button(name))
}

/** Presses a button while the clock stands still, which a press of user-event would wait for. */
export const tap = (name: string | RegExp): Promise<void> => settled(() => button(name).click())

/** Presses an action: on the bar, else in the list behind "More actions". */
export async function choose(scene: Scene, action: string): Promise<void> {
  if (!queryButton(action)) await press(scene, 'More actions')
  await press(scene, action)
}

export const amountField = (): HTMLInputElement => screen.getByLabelText('Amount')

/** Types an amount over what stands in the open form. */
export async function typeAmount({ user }: Scene, amount: string): Promise<void> {
  await user.clear(amountField())
  await user.type(amountField(), amount)
}

/** Opens the form of an action and fills its amount in; without an amount, all that is left. */
export async function fillIn(scene: Scene, action: 'Capture' | 'Refund', amount?: string): Promise<void> {
  await choose(scene, action)
  if (amount !== undefined) await typeAmount(scene, amount)
}

/** Captures or refunds an amount by its form, to the end. */
export async function carryOut(scene: Scene, action: 'Capture' | 'Refund', amount?: string): Promise<void> {
  await fillIn(scene, action, amount)
  await press(scene, submitOf(action))
  await settled()
}

/** Closes the drawer by its button. */
export async function close(scene: Pick<Scene, 'user'>): Promise<void> {
  await press(scene, 'Close')
  expect(document.querySelector('[role="dialog"]')).toBeNull()
}
