import { act, fireEvent } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { amountField, button, fillIn, openDrawer, press, settled, submitOf, words } from '../harness/drawer'
import { anOrder } from '../harness/orders'

describe('Two clicks on Capture in one task', () => {
  it('charge once: the lock is taken at the first, before anything is drawn again', async () => {
    const scene = await openDrawer(anOrder())
    await fillIn(scene, 'Capture', '100')
    const submit = button(submitOf('Capture'))
    act(() => {
      submit.click()
      submit.click()
    })
    await settled()
    expect(scene.backend.sent).toHaveLength(1)
    expect(scene.backend.order().capturedAmount).toBe(10_000)
    expect(scene.notices.filter(({ phase }) => phase !== 'refused').map(({ phase }) => phase)).toEqual([
      'start',
      'done',
    ])
    expect(words()).toContain('Partially captured')
  })

  it('nor do two submits of the form, by Enter in the field and by click', async () => {
    const scene = await openDrawer(anOrder())
    await fillIn(scene, 'Capture')
    const form = button(submitOf('Capture')).closest('form')
    act(() => {
      fireEvent.submit(form as HTMLFormElement)
      button(submitOf('Capture')).click()
    })
    await settled()
    expect(scene.backend.sent).toHaveLength(1)
  })
})

describe('A form that its host keeps open after a part capture', () => {
  it('sends nothing again before something in it is changed: typed, or pressed', async () => {
    const scene = await openDrawer(anOrder(), { form: 'capture' })
    const submit = () => button(submitOf('Capture'))
    await scene.user.clear(amountField())
    await scene.user.type(amountField(), '100')
    await press(scene, submitOf('Capture'))
    await settled()
    expect(scene.backend.sent).toHaveLength(1)

    await scene.user.click(submit())
    await scene.user.type(amountField(), '{Enter}')
    await settled()
    expect(scene.backend.sent).toHaveLength(1)
    expect(submit()).toHaveAttribute('aria-disabled', 'true')

    await press(scene, 'Max')
    expect(submit()).not.toHaveAttribute('aria-disabled')
    await scene.user.click(submit())
    await settled()
    expect(scene.backend.order().capturedAmount).toBe(34_900)
  })
})
