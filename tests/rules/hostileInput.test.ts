import { describe, expect, it } from 'vitest'
import { plan } from '../../src/core'
import type { Input } from '../../src/core'
import { aCapturedOrder, anOrder, deepFreeze, NOW } from '../harness/orders'

// A server plans what a request brings, and that is any JSON.
const codes = (action: 'capture' | 'refund' | 'editLines' | 'editReferences' | 'editShipping', input: unknown) => {
  const order = deepFreeze(action === 'refund' ? aCapturedOrder() : anOrder())
  const planned = plan(order, action, input as Input<typeof action>, { now: NOW })
  return planned.ok ? 'ok' : planned.issues.map(({ code, path }) => `${code} ${path ?? ''}`.trim())
}

describe('An input that is none', () => {
  it.each(['capture', 'refund'] as const)('names the hole in a list of items: %s', (action) => {
    expect(codes(action, { lines: [null] })).toEqual(['unknown_line lines.0.key'])
  })

  it.each(['capture', 'refund'] as const)('counts as no items where it is no list: %s', (action) => {
    expect(codes(action, { lines: 'x' })).toEqual(['nothing_selected lines'])
  })

  it('names what a hole in the wanted lines lacks', () => {
    expect(codes('editLines', { lines: [null] })).toContain('required lines.0.name')
    expect(codes('editLines', { lines: 'x' })).toContain('no_lines lines')
  })

  it.each([
    ['editReferences', { merchantReference1: null, merchantReference2: 5 }],
    ['editShipping', { street: null, email: 5 }],
  ] as const)('sends no text that is none: %s', (action, input) => {
    expect(codes(action, input)).toEqual(['nothing_changed'])
  })

  it.each(['capture', 'refund'] as const)('sends no text that is none with a %s', (action) => {
    const order = deepFreeze(action === 'refund' ? aCapturedOrder() : anOrder())
    const none = { toString: 5 }
    const input = {
      amount: 100,
      description: none,
      reference: 5,
      shippingInfo: [null, { company: none, method: 'Van' }],
    }
    const planned = plan(order, action, input as never, { now: NOW })
    expect(planned.ok && planned.command).toMatchObject({ type: action, amount: 100 })
    expect(JSON.stringify(planned.ok && planned.command)).not.toMatch(/"(description|reference|company)"/)
  })

  it('sends no parcels that are no list', () => {
    const planned = plan(anOrder(), 'capture', { amount: 100, shippingInfo: 'x' as never }, { now: NOW })
    expect(planned.ok && planned.command).toEqual({ type: 'capture', amount: 100, lines: [] })
  })
})
