import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { SlotName, Slots } from '../../src/index'
import { carryOut, fillIn, openDrawer, statuses } from '../harness/drawer'
import { anOrder } from '../harness/orders'

const PLACES: SlotName[] = ['header.end', 'details.end', 'customer.end', 'actions.start']

it('A host puts something of its own where it is told of the order', async () => {
  const slots = Object.fromEntries(
    PLACES.map((name) => [name, ({ order }) => <button>{`${name} ${order.id}`}</button>]),
  ) as Slots
  const { user } = await openDrawer(anOrder(), { slots })
  expect(document.querySelector('.od-topbar')).toHaveTextContent('header.end order-1')
  expect(document.querySelector('.od-actionbar')).toHaveTextContent('actions.start order-1')
  await user.click(screen.getByRole('tab', { name: 'Details' }))
  expect(screen.getByRole('tabpanel')).toHaveTextContent('details.end order-1')
  await user.click(screen.getByRole('tab', { name: 'Customer' }))
  expect(screen.getByRole('tabpanel')).toHaveTextContent('customer.end order-1')
})

it('One that throws is left out, the host hears of it, and all the rest goes on', async () => {
  // React itself writes down what a boundary caught.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const fail = (): never => {
    throw new Error('a fault of the host')
  }
  const scene = await openDrawer(anOrder(), { slots: { 'header.end': fail, 'actions.start': fail } })
  expect(scene.errors.map(({ cause }) => (cause as Error).message)).toContain('a fault of the host')
  await carryOut(scene, 'Capture', '100')
  expect(statuses()).toEqual(['Partially captured'])
  await fillIn(scene, 'Refund')
  expect(screen.getByRole('form', { name: 'Refund' })).toBeVisible()
})
