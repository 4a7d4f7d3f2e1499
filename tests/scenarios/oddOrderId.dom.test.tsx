import { describe, expect, it } from 'vitest'
import { carryOut, drawer, openDrawer, statuses } from '../harness/drawer'
import { anOrder } from '../harness/orders'

const IDS = ['a/b', '../../etc', '#1%20', `it's "quoted"`, 'with space', 'emoji 🧾', '__proto__']

describe('An order ID of any shape', () => {
  it.each(IDS)('%j reaches the adapter as it is, and breaks no reference between elements', async (id) => {
    const scene = await openDrawer(anOrder({ id }))
    expect(new Set(scene.backend.reads)).toEqual(new Set([id]))
    for (const name of ['aria-labelledby', 'aria-describedby']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        for (const target of (element.getAttribute(name) ?? '').split(/\s+/)) {
          expect(document.getElementById(target), `${name}=${target}`).not.toBeNull()
        }
      }
    }
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(drawer()).toHaveAccessibleName(`Order ${id}`)
    await carryOut(scene, 'Capture', '100')
    expect(scene.backend.sent[0]?.orderId).toBe(id)
    expect(statuses()).toEqual(['Partially captured'])
  })
})
