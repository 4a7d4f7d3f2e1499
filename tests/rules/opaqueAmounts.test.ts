import { describe, expect, it } from 'vitest'
import { deriveEvents, getCapabilities, getDisplayStatus, getLedger, getLineStates, type Order } from '../../src/core'
import { aCapture, anOrder, NOW } from '../harness/orders'

// JSON may hold an object where an amount belongs, even one that cannot be turned into a number or a text.
const opaque = { toString: [], valueOf: [] } as unknown as number

const AMOUNTS = ['originalAmount', 'amount', 'capturedAmount', 'refundedAmount', 'remainingAmount'] as const

describe.each(AMOUNTS)('An order whose %s is no amount', (field) => {
  const order: Order = {
    ...anOrder({
      status: 'partially_captured',
      capturedAmount: 10_000,
      captures: [aCapture({ id: 'cap-1', amount: 10_000 })],
    }),
    [field]: opaque,
  }

  it('can be read', () => {
    expect(deriveEvents(order).map(({ type }) => type)).toEqual(['authorized', 'captured'])
    expect(getDisplayStatus(order, NOW).lifecycle).toBe('partially_captured')
    expect(getLineStates(order)).toHaveLength(order.lines.length)
    expect(Object.values(getLedger(order))).not.toContain(opaque)
  })

  it('can only be duplicated', () => {
    const allowed = Object.entries(getCapabilities(order, { now: NOW })).filter(([, verdict]) => verdict.allowed)
    expect(allowed.map(([action]) => action)).toEqual(['duplicate'])
  })
})
