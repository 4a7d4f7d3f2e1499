import { describe, expect, it } from 'vitest'
import { plan } from '../../src/core'
import { anOrder, NOW } from '../harness/orders'

const LONG = 'x'.repeat(256)

describe('What goes along with money', () => {
  it('is refused where the provider has no room for it, field by field', () => {
    const planned = plan(
      anOrder(),
      'capture',
      {
        amount: 100,
        description: LONG,
        reference: LONG,
        shippingInfo: [{ company: 'Nordfrakt' }, { trackingNumber: LONG, trackingUrl: `https://${LONG}` }],
      },
      { now: NOW },
    )
    expect(planned).toEqual({
      ok: false,
      issues: [
        { code: 'too_long', path: 'description', max: 255 },
        { code: 'too_long', path: 'reference', max: 255 },
        { code: 'too_long', path: 'shippingInfo.1.trackingNumber', max: 100 },
      ],
    })
  })

  it('is refused with what is wrong with the amount, all at once', () => {
    const planned = plan(anOrder(), 'capture', { amount: 0, description: LONG }, { now: NOW })
    expect(planned.ok || planned.issues.map(({ path }) => path)).toEqual(['amount', 'description'])
  })

  it('may fill the room there is, on a refund too', () => {
    const order = anOrder({ status: 'captured', capturedAmount: 34_900 })
    const texts = { description: LONG.slice(1), reference: LONG.slice(1) }
    expect(plan(order, 'refund', { amount: 100, ...texts }, { now: NOW })).toMatchObject({ ok: true, command: texts })
    expect(plan(order, 'refund', { amount: 100, reference: LONG }, { now: NOW })).toMatchObject({
      issues: [{ code: 'too_long', path: 'reference', max: 255 }],
    })
  })
})
