import { render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { StrictMode, type ComponentType } from 'react'
import { onTestFinished, vi } from 'vitest'
import type { Order, OrderError } from '../../src/index'
import { createBackend, type Backend } from './backend'
import { settled } from './drawer'
import { hearAnnouncements, type Announcement } from './hearAnnouncements'
import type { DrawerOptions } from './HostPage'
import { NOW } from './orders'

/** What a scenario with a host of its own can say and do. */
export interface OwnScene {
  backend: Backend
  user: UserEvent
  errors: OrderError[]
  said: () => Announcement[]
}

/** A host of the scenario's own, which keeps its state where a host does; it is given what its drawer needs. */
export async function showHost(
  orders: readonly Order[],
  Host: ComponentType<{ drawer: DrawerOptions }>,
): Promise<OwnScene> {
  vi.setConfig({ testTimeout: 20_000 })
  const backend = createBackend(orders)
  const errors: OrderError[] = []
  const { said, stop } = hearAnnouncements()
  onTestFinished(stop)
  const drawer: DrawerOptions = {
    adapter: backend.adapter,
    now: NOW,
    timeZone: 'Europe/Stockholm',
    onError: (error) => errors.push(error),
  }
  render(
    <StrictMode>
      <Host drawer={drawer} />
    </StrictMode>,
  )
  await settled()
  return { backend, user: userEvent.setup(), errors, said }
}
