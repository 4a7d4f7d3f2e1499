import { describe, expect, it } from 'vitest'
import type { Order } from '../../src/model/order'
import type { Command } from '../../src/rules/command'
import { reconcile } from '../../src/state/reconcile'
import { aCapture, aCapturedOrder, anOrder, lampsAndShipping } from '../harness/orders'

const ask = (command: Command, before: Order, fresh: Order) => reconcile(before, fresh, { key: 'ours', command })
const capture: Command = { type: 'capture', amount: 100, lines: [] }
const refund: Command = { type: 'refund', amount: 100, lines: [] }

describe('Whether a capture of unknown outcome happened', () => {
  const before = anOrder({ captures: [aCapture({ id: 'old', amount: 100 })] })
  const after = (...captures: ReturnType<typeof aCapture>[]) => ({
    ...before,
    captures: [...before.captures, ...captures],
  })

  it.each([
    ['one carries its key, whatever its amount', after(aCapture({ id: 'n', amount: 7, idempotencyKey: 'ours' })), true],
    ['exactly one new one has its amount', after(aCapture({ id: 'n', amount: 100 })), true],
    ['that one carries another key', after(aCapture({ id: 'n', amount: 100, idempotencyKey: 'theirs' })), false],
    ['two have its amount', after(aCapture({ id: 'n', amount: 100 }), aCapture({ id: 'm', amount: 100 })), false],
    ['the new one has another amount', after(aCapture({ id: 'n', amount: 99 })), false],
    ['nothing is new', before, false],
    ['it is another order', { ...after(aCapture({ id: 'n', amount: 100 })), id: 'other' }, false],
  ])('%s', (_name, fresh, happened) => {
    expect(ask(capture, before, fresh)).toBe(happened ? 'happened' : 'cannot_tell')
  })
})

describe('Whether another write of unknown outcome happened', () => {
  const captured = aCapturedOrder()
  const address = { email: 'a@b.test', street2: '' }
  const lines = lampsAndShipping().slice(0, 1)
  const part = anOrder({ status: 'partially_captured', capturedAmount: 100 })
  const rows: [string, Command, Order, Order, boolean][] = [
    ['refund', refund, captured, { ...captured, refunds: [{ id: 'r', amount: 100, at: '', lines: [] }] }, true],
    ['refund, not there', refund, captured, captured, false],
    ['cancel', { type: 'cancel' }, anOrder(), anOrder({ status: 'cancelled' }), true],
    [
      'cancel of a cancelled order',
      { type: 'cancel' },
      anOrder({ status: 'cancelled' }),
      anOrder({ status: 'cancelled' }),
      false,
    ],
    ['release', { type: 'release' }, part, { ...part, status: 'captured', remainingAmount: 0 }, true],
    ['release, but it was captured', { type: 'release' }, part, { ...captured, id: part.id }, false],
    [
      'release, of which nothing was left',
      { type: 'release' },
      { ...part, remainingAmount: 0 },
      { ...part, status: 'captured', remainingAmount: 0 },
      false,
    ],
    ['release, still partly captured', { type: 'release' }, part, { ...part, remainingAmount: 0 }, false],
    ['extend', { type: 'extend' }, anOrder(), anOrder({ expiresAt: '2026-12-22T00:00:00Z' }), true],
    ['extend, same expiry', { type: 'extend' }, anOrder(), anOrder(), false],
    ['duplicate', { type: 'duplicate' }, anOrder(), anOrder({ version: 'v2' }), false],
    [
      'references',
      { type: 'editReferences', merchantReference1: 'B' },
      anOrder(),
      anOrder({ merchantReference1: 'B' }),
      true,
    ],
    [
      'references that stood before',
      { type: 'editReferences', merchantReference1: 'B' },
      anOrder({ merchantReference1: 'B' }),
      anOrder({ merchantReference1: 'B' }),
      false,
    ],
    [
      'a reference taken away',
      { type: 'editReferences', merchantReference1: '' },
      anOrder({ merchantReference1: 'B' }),
      anOrder(),
      true,
    ],
    [
      'shipping',
      { type: 'editShipping', address },
      anOrder({ shipping: { street2: 'x' } }),
      anOrder({ shipping: { email: 'a@b.test' } }),
      true,
    ],
    [
      'shipping, in part',
      { type: 'editShipping', address },
      anOrder(),
      anOrder({ shipping: { email: 'a@b.test', street2: 'x' } }),
      false,
    ],
    ['billing', { type: 'editBilling', address }, anOrder(), anOrder({ billing: address }), true],
    [
      'lines, under other keys',
      { type: 'editLines', amount: 30_000, lines },
      anOrder(),
      anOrder({ amount: 30_000, lines: lines.map((line) => ({ ...line, key: 'k9' })) }),
      true,
    ],
    [
      'lines that differ',
      { type: 'editLines', amount: 30_000, lines },
      anOrder(),
      anOrder({ amount: 30_000, lines: lines.map((line) => ({ ...line, name: 'x' })) }),
      false,
    ],
  ]
  it.each(rows)('%s', (_name, command, before, fresh, happened) => {
    expect(ask(command, before, fresh)).toBe(happened ? 'happened' : 'cannot_tell')
  })
})
