import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OrderDrawer } from '../../src/index'
import { button, openDrawer, press, queryButton, settled } from '../harness/drawer'
import { anOrder } from '../harness/orders'
import { referenceField, typeReference } from '../harness/references'
import { showHost } from '../harness/showHost'

describe('The host hears why a person wants to close', () => {
  it.each([
    ['close-button', () => button('Close').click()],
    ['outside', () => (document.querySelector('.od-scrim') as HTMLElement).click()],
  ] as const)('%s', async (reason, close) => {
    const told: unknown[] = []
    await openDrawer(anOrder(), { onOpenChange: (open, details) => told.push([open, details.reason]) })
    await settled(close)
    expect(told).toEqual([[false, reason]])
  })

  it('escape', async () => {
    const told: unknown[] = []
    const { user } = await openDrawer(anOrder(), { onOpenChange: (open, details) => told.push([open, details.reason]) })
    await user.keyboard('{Escape}')
    expect(told).toEqual([[false, 'escape']])
  })
})

describe('A host that is asked to close over something unsaved', () => {
  it('hears of it only after the person has given it up', async () => {
    const told: string[] = []
    const scene = await openDrawer(anOrder(), { onOpenChange: (_open, { reason }) => told.push(reason) })
    await typeReference(scene, 'PICK-1')
    await press(scene, 'Close')
    expect(told).toEqual([])
    await press(scene, 'Discard changes')
    await settled()
    expect(told).toEqual(['close-button'])
    expect(document.querySelector('[role="dialog"]')).toBeNull()
  })

  it('may cancel at once: then nothing is given up, and the drawer stays as it is', async () => {
    const dirty: boolean[] = []
    const scene = await showHost([anOrder()], ({ drawer }) => (
      <OrderDrawer
        {...drawer}
        orderId="order-1"
        onDirtyChange={(is) => dirty.push(is)}
        onOpenChange={(_open, { cancel }) => cancel()}
      />
    ))
    await typeReference(scene, 'PICK-1')
    await press(scene, 'Close')
    await press(scene, 'Discard changes')
    expect(referenceField()).toHaveValue('PICK-1')
    expect(dirty).toEqual([true])
    await press(scene, 'Close')
    expect(queryButton('Discard changes')).not.toBeNull()
  })

  it('and that neither cancels nor closes is left with the drawer, and the form is gone', async () => {
    const forms: unknown[] = []
    const scene = await showHost([anOrder()], ({ drawer }) => (
      <OrderDrawer {...drawer} orderId="order-1" onFormChange={(form) => forms.push(form)} />
    ))
    await typeReference(scene, 'PICK-1')
    await press(scene, 'Close')
    await press(scene, 'Discard changes')
    expect(screen.queryByRole('form')).toBeNull()
    expect(forms).toEqual(['editReferences', null])
    expect(button('Capture')).toBeVisible()
  })
})
