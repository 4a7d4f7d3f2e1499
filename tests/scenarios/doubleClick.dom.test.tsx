import { act, fireEvent } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button, fillIn, openDrawer, settled, submitOf, words } from '../harness/drawer'
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
