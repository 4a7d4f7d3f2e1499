import { describe, expect, it } from 'vitest'
import { getCapabilities } from '../../src/rules/capabilities'
import { aCapture, aCapturedOrder, aLine, anOrder, deepFreeze, NOW } from '../harness/orders'
import type { Dispute } from '../../src/model/dispute'
import type { Order } from '../../src/model/order'
import type { Refund } from '../../src/model/refund'
import type { Action, Write } from '../../src/rules/action'
import type { Policy } from '../../src/rules/policy'
import type { Capabilities, RuleContext, Verdict } from '../../src/rules/verdict'

const LINES = [aLine({ key: 'lamp', name: 'Lamp', unitPrice: 10_000 })]
const ACTIONS: Action[] = [
  'capture',
  'refund',
  'returnFee',
  'cancel',
  'release',
  'extend',
  'duplicate',
  'packingSlip',
  'editLines',
  'editReferences',
  'editShipping',
  'editBilling',
]
const WRITES = ACTIONS.filter((action): action is Write => action !== 'returnFee' && action !== 'packingSlip')
const AFTER_EXPIRY = new Date('2026-12-09T00:00:00Z')

const partCapture = { capturedAmount: 4_000, captures: [aCapture({ id: 'cap-1', amount: 4_000 })] }
const ORDERS = {
  authorized: anOrder({ lines: LINES }),
  partially_captured: anOrder({ lines: LINES, status: 'partially_captured', ...partCapture }),
  captured: aCapturedOrder({ lines: LINES }),
  cancelled: anOrder({ lines: LINES, status: 'cancelled' }),
  expired: anOrder({ lines: LINES, status: 'expired', ...partCapture }),
  'expired, nothing captured': anOrder({ lines: LINES, status: 'expired', remainingAmount: 0 }),
  closed: aCapturedOrder({ lines: LINES, status: 'closed' }),
  ON_HOLD: aCapturedOrder({ lines: LINES, status: 'ON_HOLD' }),
} satisfies Record<string, Order>
type Column = keyof typeof ORDERS

function capabilities(order: Order, context: RuleContext = {}): Capabilities {
  return getCapabilities(deepFreeze(order), { now: NOW, ...context })
}

function dispute(status: string, seed: Partial<Dispute> = {}): Dispute {
  return { id: `dp-${status}`, status, amount: 10_000, currency: 'SEK', openedAt: '2026-11-20T08:00:00Z', ...seed }
}

function refund(seed: Partial<Refund>): Refund {
  return { id: 'ref-1', amount: 1_000, at: '2026-11-16T12:00:00Z', lines: [], ...seed }
}

/** `yes`, `yes 6000`, `reason`, `reason → remedy`. */
function verdict(text: string): Verdict {
  const yes = /^yes(?: (\d+))?$/.exec(text)
  if (yes) return yes[1] === undefined ? { allowed: true } : { allowed: true, max: Number(yes[1]) }
  const [reason, remedy] = text.split(' → ')
  return { allowed: false, reason, ...(remedy === undefined ? {} : { remedy }) } as Verdict
}

type Row = Record<Action, string>
const all = (text: string, but: Partial<Row> = {}): Row =>
  ({ ...Object.fromEntries(ACTIONS.map((action) => [action, text])), ...but }) as Row

// The page's table, status by status, as a person reads it off the page.
const BY_STATUS: Record<Column, Row> = {
  authorized: {
    capture: 'yes 10000',
    refund: 'nothing_captured',
    returnFee: 'nothing_captured',
    cancel: 'yes',
    release: 'nothing_captured → cancel',
    extend: 'yes',
    duplicate: 'yes',
    packingSlip: 'nothing_captured',
    editLines: 'yes',
    editReferences: 'yes',
    editShipping: 'yes',
    editBilling: 'billing_locked',
  },
  partially_captured: {
    capture: 'yes 6000',
    refund: 'yes 4000',
    returnFee: 'partly_captured',
    cancel: 'partly_captured → release',
    release: 'yes 6000',
    extend: 'yes',
    duplicate: 'yes',
    packingSlip: 'yes',
    editLines: 'yes',
    editReferences: 'yes',
    editShipping: 'yes',
    editBilling: 'billing_locked',
  },
  captured: {
    capture: 'fully_captured',
    refund: 'yes 10000',
    returnFee: 'yes',
    cancel: 'fully_captured → refund',
    release: 'nothing_remaining',
    extend: 'fully_captured',
    duplicate: 'yes',
    packingSlip: 'yes',
    editLines: 'fully_captured',
    editReferences: 'fully_captured',
    editShipping: 'fully_captured',
    editBilling: 'billing_locked',
  },
  cancelled: all('cancelled', { duplicate: 'yes', editBilling: 'billing_locked' }),
  expired: all('expired', { refund: 'yes 4000', duplicate: 'yes', editBilling: 'billing_locked' }),
  'expired, nothing captured': all('expired', {
    refund: 'nothing_captured',
    returnFee: 'nothing_captured',
    duplicate: 'yes',
    editBilling: 'billing_locked',
  }),
  closed: all('closed', { refund: 'yes 10000', duplicate: 'yes', editBilling: 'billing_locked' }),
  ON_HOLD: all('unknown_status', { duplicate: 'yes', editBilling: 'billing_locked' }),
}

/** The cells of one column that differ from the status alone. */
type Column2 = Partial<Record<Column, Partial<Row>>>

const CIRCUMSTANCES: [string, (order: Order) => Order, RuleContext, Column2][] = [
  ['as it stands', (order) => order, {}, {}],
  [
    'after its expiry',
    (order) => order,
    { now: AFTER_EXPIRY },
    {
      authorized: {
        capture: 'expired',
        cancel: 'expired',
        release: 'nothing_captured',
        extend: 'expired',
        editLines: 'expired',
        editReferences: 'expired',
        editShipping: 'expired',
      },
      partially_captured: {
        capture: 'expired',
        cancel: 'partly_captured',
        release: 'expired',
        extend: 'expired',
        editLines: 'expired',
        editReferences: 'expired',
        editShipping: 'expired',
      },
    },
  ],
  ['with an enquiry that needs a response', (order) => withDispute(order, 'warning_needs_response'), {}, {}],
  ['with an enquiry under review', (order) => withDispute(order, 'warning_under_review'), {}, {}],
  ['with a closed enquiry', (order) => withDispute(order, 'warning_closed'), {}, {}],
  ['with a dispute won', (order) => withDispute(order, 'won'), {}, {}],
  ['with a dispute lost', (order) => withDispute(order, 'lost'), {}, {}],
  ['with a dispute of an unknown kind', (order) => withDispute(order, 'IN_ARBITRATION'), {}, {}],
  ...(['needs_response', 'under_review'] as const).map(
    (status): [string, (order: Order) => Order, RuleContext, Column2] => [
      `with a chargeback, ${status}`,
      (order) => withDispute(order, status),
      {},
      {
        partially_captured: { refund: 'disputed', returnFee: 'disputed' },
        captured: { refund: 'disputed', returnFee: 'disputed', cancel: 'fully_captured' },
        expired: { refund: 'disputed', returnFee: 'disputed' },
        'expired, nothing captured': { refund: 'disputed', returnFee: 'disputed' },
        closed: { refund: 'disputed', returnFee: 'disputed' },
      },
    ],
  ),
  ...(
    [
      ['pending', 'risk_review'],
      ['rejected', 'risk_rejected'],
      ['stopped', 'risk_rejected'],
      ['ACCEPTED_MAYBE', 'risk_review'],
      ['constructor', 'risk_review'],
    ] as const
  ).map(([fraudStatus, reason]): [string, (order: Order) => Order, RuleContext, Column2] => [
    `with fraud status ${fraudStatus}`,
    (order) => ({ ...order, fraudStatus }),
    {},
    { authorized: { capture: reason }, partially_captured: { capture: reason } },
  ]),
  ['with no fraud status, which counts as accepted', withoutFraudStatus, {}, {}],
]

function withDispute(order: Order, status: string): Order {
  return { ...order, disputes: [dispute(status)] }
}

function withoutFraudStatus(order: Order): Order {
  const { fraudStatus: _, ...rest } = order
  return rest
}

const CELLS = CIRCUMSTANCES.flatMap(([circumstance, change, context, differences]) =>
  (Object.keys(ORDERS) as Column[]).flatMap((column) =>
    ACTIONS.map((action) => ({
      action,
      column,
      circumstance,
      expected: differences[column]?.[action] ?? BY_STATUS[column][action],
      order: change(ORDERS[column]),
      context,
    })),
  ),
)

describe('every cell of the table of what is allowed', () => {
  it.each(CELLS)('$action on an order $column, $circumstance: $expected', ({ action, expected, order, context }) => {
    expect(capabilities(order, context)[action]).toEqual(verdict(expected))
  })

  it('gives a verdict for each of the twelve actions and for nothing else', () => {
    expect(Object.keys(capabilities(ORDERS.authorized)).sort()).toEqual([...ACTIONS].sort())
  })

  it.each(['toString', 'constructor', '__proto__', '', 'AUTHORIZED', 'refunded', 'disputed'])(
    'enables nothing but a duplicate for the unknown status %j',
    (status) => {
      const result = capabilities({ ...ORDERS.partially_captured, status })
      for (const action of ACTIONS) {
        if (action === 'duplicate') expect(result[action]).toEqual({ allowed: true })
        else if (action === 'editBilling') expect(result[action]).toEqual(verdict('billing_locked'))
        else expect(result[action]).toEqual(verdict('unknown_status'))
      }
    },
  )
})

describe('the expiry of an authorization', () => {
  it('is past from its very instant on', () => {
    const before = capabilities(ORDERS.authorized, { now: new Date('2026-12-07T23:59:59.999Z') })
    const at = capabilities(ORDERS.authorized, { now: new Date('2026-12-08T00:00:00Z') })
    expect(before.capture).toEqual({ allowed: true, max: 10_000 })
    expect(at.capture).toEqual({ allowed: false, reason: 'expired' })
  })

  it('never comes for an order without one', () => {
    const { expiresAt: _, ...order } = ORDERS.authorized
    expect(capabilities(order, { now: new Date('2031-01-01T00:00:00Z') }).capture.allowed).toBe(true)
  })

  it('is judged by the given clock and not by the machine', () => {
    const old = { ...ORDERS.authorized, createdAt: '2016-01-01T00:00:00Z', expiresAt: '2016-02-01T00:00:00Z' }
    expect(capabilities(old, { now: new Date('2016-01-15T00:00:00Z') }).capture.allowed).toBe(true)
  })
})

describe('what the amounts say', () => {
  it.each([
    ['capture', 'authorized', { remainingAmount: 0 }, 'nothing_remaining'],
    ['capture', 'partially_captured', { remainingAmount: 0 }, 'nothing_remaining'],
    ['release', 'partially_captured', { remainingAmount: 0 }, 'nothing_remaining'],
    ['extend', 'authorized', { remainingAmount: 0 }, 'nothing_remaining'],
    ['extend', 'partially_captured', { remainingAmount: 0 }, 'nothing_remaining'],
    ['cancel', 'authorized', { remainingAmount: 0 }, 'yes'],
    ['cancel', 'authorized', { capturedAmount: 4_000, remainingAmount: 6_000 }, 'partly_captured'],
    ['refund', 'partially_captured', { capturedAmount: 0, remainingAmount: 10_000 }, 'nothing_captured'],
    ['refund', 'captured', { capturedAmount: 0 }, 'nothing_captured'],
    ['refund', 'partially_captured', { refundedAmount: 4_000 }, 'fully_refunded'],
    ['refund', 'captured', { refundedAmount: 10_000 }, 'fully_refunded'],
    ['refund', 'expired', { refundedAmount: 4_000 }, 'fully_refunded'],
    ['refund', 'closed', { refundedAmount: 10_000 }, 'fully_refunded'],
    ['refund', 'closed', { refundedAmount: 9_999 }, 'yes 1'],
    ['returnFee', 'captured', { refundedAmount: 10_000 }, 'fully_refunded'],
    ['returnFee', 'captured', { refundedAmount: 1_000 }, 'yes'],
    ['cancel', 'captured', { refundedAmount: 10_000 }, 'fully_captured'],
    ['capture', 'partially_captured', { remainingAmount: 2_500 }, 'yes 2500'],
    ['release', 'partially_captured', { remainingAmount: 2_500 }, 'yes 2500'],
  ] as const)('%s on %s with %j: %s', (action, column, amounts, expected) => {
    expect(capabilities({ ...ORDERS[column], ...amounts })[action]).toEqual(verdict(expected))
  })

  it('counts pending refunds as spent and failed ones not at all', () => {
    const order = {
      ...ORDERS.captured,
      refundedAmount: 1_000,
      refunds: [
        refund({ id: 'a', state: 'done' }),
        refund({ id: 'b', amount: 2_000, state: 'pending' }),
        refund({ id: 'c', amount: 5_000, state: 'failed' }),
      ],
    }
    expect(capabilities(order).refund).toEqual({ allowed: true, max: 7_000 })
  })

  it('refuses a refund once pending refunds take up all that was captured', () => {
    const order = { ...ORDERS.captured, refunds: [refund({ amount: 10_000, state: 'pending' })] }
    expect(capabilities(order).refund).toEqual({ allowed: false, reason: 'fully_refunded' })
  })

  it('never offers what a cancelled order still carries as remaining', () => {
    expect(ORDERS.cancelled.remainingAmount).toBe(10_000)
    expect(capabilities(ORDERS.cancelled).capture).toEqual({ allowed: false, reason: 'cancelled' })
  })
})

describe('a return fee', () => {
  const twoCaptures = [aCapture({ id: 'cap-1', amount: 4_000 }), aCapture({ id: 'cap-2', amount: 6_000 })]

  it.each(['AT', 'AU', 'CZ', 'DE', 'DK', 'ES', 'FI', 'FR', 'GR', 'IE', 'IT', 'NL', 'NO', 'PT', 'SE'])(
    'may be kept in %s',
    (country) => {
      expect(capabilities({ ...ORDERS.captured, country }).returnFee).toEqual({ allowed: true })
    },
  )

  it.each(['US', 'GB', 'CH', 'BE', 'PL'])('may not be kept in %s', (country) => {
    expect(capabilities({ ...ORDERS.captured, country }).returnFee).toEqual(verdict('fee_not_offered'))
  })

  it('may not be kept where the country is unknown', () => {
    const { country: _, ...order } = ORDERS.captured
    expect(capabilities(order).returnFee).toEqual(verdict('fee_not_offered'))
  })

  it('needs one single capture', () => {
    expect(capabilities({ ...ORDERS.captured, captures: twoCaptures }).returnFee).toEqual(verdict('fee_not_offered'))
    expect(capabilities({ ...ORDERS.captured, captures: [] }).returnFee).toEqual(verdict('fee_not_offered'))
  })

  it('needs that capture to be of the whole order', () => {
    const afterRelease = {
      ...ORDERS.captured,
      capturedAmount: 4_000,
      captures: [aCapture({ id: 'cap-1', amount: 4_000 })],
    }
    expect(capabilities(afterRelease).returnFee).toEqual(verdict('fee_not_offered'))
  })

  it('is not offered under a policy that has none, or has other countries', () => {
    expect(capabilities(ORDERS.captured, { policy: { returnFee: false } }).returnFee).toEqual(
      verdict('fee_not_offered'),
    )
    const policy = { returnFee: { countries: ['US'] } }
    expect(capabilities(ORDERS.captured, { policy }).returnFee).toEqual(verdict('fee_not_offered'))
    expect(capabilities({ ...ORDERS.captured, country: 'US' }, { policy }).returnFee).toEqual({ allowed: true })
  })

  it('is refused with the reason of the refund wherever that is refused', () => {
    const foreign = { country: 'US' }
    expect(capabilities({ ...ORDERS.authorized, ...foreign }).returnFee).toEqual(verdict('nothing_captured'))
    expect(capabilities({ ...ORDERS.cancelled, ...foreign }).returnFee).toEqual(verdict('cancelled'))
    expect(capabilities({ ...ORDERS.captured, ...foreign, refundedAmount: 10_000 }).returnFee).toEqual(
      verdict('fully_refunded'),
    )
    expect(capabilities(withDispute({ ...ORDERS.captured, ...foreign }, 'needs_response')).returnFee).toEqual(
      verdict('disputed'),
    )
  })
})

describe('an extension', () => {
  const extend = (seed: Partial<Order>, policy?: Partial<Policy>) =>
    capabilities({ ...ORDERS.authorized, ...seed }, { policy }).extend

  it.each(['card', 'swish', 'mobilepay', 'other', 'KLARNA_LIKE'])('is not offered by provider %s', (provider) => {
    expect(extend({ paymentMethod: { provider, label: 'x' } })).toEqual(verdict('extend_not_offered'))
  })

  it.each(['ES', 'FR', 'IT', 'PT'])('is not offered in %s', (country) => {
    expect(extend({ country })).toEqual(verdict('extend_not_offered'))
  })

  it.each(['SE', 'DE', 'US', 'CH'])('is offered in %s', (country) => {
    expect(extend({ country })).toEqual({ allowed: true })
  })

  it.each([
    ['2025-09-24T23:59:59.999Z', 'extend_not_offered'],
    ['2025-09-25T00:00:00Z', 'yes'],
    ['2025-09-25T01:30:00+02:00', 'extend_not_offered'],
    ['2025-09-24T23:30:00-01:00', 'yes'],
    ['', 'extend_not_offered'],
  ])('for an order created at %j: %s', (createdAt, expected) => {
    const order = { ...ORDERS.authorized, createdAt, expiresAt: '2025-11-01T00:00:00Z' }
    expect(capabilities(order, { now: new Date('2025-10-10T00:00:00Z') }).extend).toEqual(verdict(expected))
  })

  it.each([
    // 90 calendar days are counted between UTC dates, whatever the time of day.
    ['2026-09-01T00:00:00Z', '2026-11-29T23:59:59Z', 'yes'],
    ['2026-09-01T23:59:59Z', '2026-11-30T00:00:00Z', 'extend_not_offered'],
    ['2026-09-01T00:00:00Z', '2026-11-30T23:59:59Z', 'extend_not_offered'],
    ['2026-09-01T00:00:00Z', '2026-12-15T00:00:00Z', 'extend_not_offered'],
    ['2026-09-02T00:30:00+02:00', '2026-11-30T00:00:00Z', 'extend_not_offered'],
    ['2026-09-01T00:00:00Z', '2026-11-29T23:30:00-02:00', 'extend_not_offered'],
    ['2026-09-01T00:00:00Z', '2026-11-30T01:30:00+02:00', 'yes'],
  ])('created %s and expiring %s: %s', (createdAt, expiresAt, expected) => {
    const now = new Date('2026-11-20T00:00:00Z')
    expect(capabilities({ ...ORDERS.authorized, createdAt, expiresAt }, { now }).extend).toEqual(verdict(expected))
  })

  it('needs an expiry to move', () => {
    const { expiresAt: _, ...order } = ORDERS.authorized
    expect(capabilities(order).extend).toEqual(verdict('extend_not_offered'))
  })

  it('is offered to nobody under a policy without it', () => {
    expect(extend({}, { extend: false })).toEqual(verdict('extend_not_offered'))
  })

  it('follows the terms of the policy', () => {
    const terms = { providers: ['card'], notIn: ['NO'], createdFrom: '2026-11-01T00:00:00Z', maxDays: 28, addsDays: 7 }
    const card = { paymentMethod: { provider: 'card', label: 'Card' } }
    const expiresAt = '2026-12-07T00:00:00Z'
    expect(extend({ ...card, expiresAt }, { extend: terms })).toEqual({ allowed: true })
    expect(extend({ ...card, expiresAt: '2026-12-08T00:00:00Z' }, { extend: terms })).toEqual(
      verdict('extend_not_offered'),
    )
    expect(extend({ ...card, expiresAt, country: 'NO' }, { extend: terms })).toEqual(verdict('extend_not_offered'))
    expect(extend({ expiresAt }, { extend: terms })).toEqual(verdict('extend_not_offered'))
    expect(extend({ ...card, expiresAt, createdAt: '2026-10-31T23:59:59Z' }, { extend: terms })).toEqual(
      verdict('extend_not_offered'),
    )
  })
})

describe('what a policy changes', () => {
  it('takes one capture only, and points to the release of the rest', () => {
    const policy = { multiCapture: false }
    expect(capabilities(ORDERS.partially_captured, { policy }).capture).toEqual(verdict('partly_captured → release'))
    expect(capabilities(ORDERS.authorized, { policy }).capture).toEqual({ allowed: true, max: 10_000 })
  })

  it('points to the release only while a release is possible', () => {
    const policy = { multiCapture: false }
    const empty = { ...ORDERS.partially_captured, remainingAmount: 0 }
    expect(capabilities(empty, { policy }).capture).toEqual(verdict('partly_captured'))
    expect(capabilities(ORDERS.partially_captured, { policy, now: AFTER_EXPIRY }).capture).toEqual(
      verdict('partly_captured'),
    )
    expect(capabilities(ORDERS.partially_captured, { policy, permissions: { release: false } }).capture).toEqual(
      verdict('partly_captured'),
    )
  })

  it('says which disputes stand in the way of a refund', () => {
    const chargeback = withDispute(ORDERS.captured, 'needs_response')
    const enquiry = withDispute(ORDERS.captured, 'warning_needs_response')
    expect(capabilities(chargeback, { policy: { refundBlockedBy: [] } }).refund).toEqual({ allowed: true, max: 10_000 })
    expect(capabilities(chargeback, { policy: { refundBlockedBy: ['under_review'] } }).refund.allowed).toBe(true)
    const strict = { refundBlockedBy: ['warning_needs_response'] }
    expect(capabilities(enquiry, { policy: strict }).refund).toEqual(verdict('disputed'))
    expect(capabilities(enquiry, { policy: strict }).returnFee).toEqual(verdict('disputed'))
  })

  it('may leave the references open on captured orders, and only there', () => {
    const policy = { editReferences: 'until_cancelled' } as const
    const verdicts = Object.fromEntries(
      (Object.keys(ORDERS) as Column[]).map((column) => [
        column,
        capabilities(ORDERS[column], { policy }).editReferences,
      ]),
    )
    expect(verdicts).toEqual({
      authorized: { allowed: true },
      partially_captured: { allowed: true },
      captured: { allowed: true },
      cancelled: verdict('cancelled'),
      expired: verdict('expired'),
      'expired, nothing captured': verdict('expired'),
      closed: verdict('closed'),
      ON_HOLD: verdict('unknown_status'),
    })
  })

  it.each(Object.keys(ORDERS) as Column[])('opens the billing address as the shipping address: %s', (column) => {
    const result = capabilities(ORDERS[column], { policy: { editBilling: true } })
    expect(result.editBilling).toEqual(verdict(BY_STATUS[column].editShipping))
    const lapsed = capabilities(ORDERS[column], { policy: { editBilling: true }, now: AFTER_EXPIRY })
    expect(lapsed.editBilling).toEqual(lapsed.editShipping)
  })
})

describe('data that contradicts itself', () => {
  const broken: [string, Partial<Order>][] = [
    ...(['originalAmount', 'amount', 'capturedAmount', 'refundedAmount', 'remainingAmount'] as const).flatMap((name) =>
      [null, undefined, '1000', 1000.5, 1e21, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, -1].map(
        (value): [string, Partial<Order>] => [`${name} ${String(value)}`, { [name]: value } as Partial<Order>],
      ),
    ),
    ['more refunded than captured', { refundedAmount: 4_001 }],
    ['captured and remaining above the amount', { remainingAmount: 6_001 }],
    ['no currency', { currency: '' }],
    ['a currency of two letters', { currency: 'SE' }],
    ['a currency of four letters', { currency: 'SEKR' }],
    ['a currency of digits', { currency: '752' }],
  ]

  it.each(broken)('turns off everything but a duplicate: %s', (_, seed) => {
    const result = capabilities({ ...ORDERS.partially_captured, ...seed })
    for (const action of ACTIONS) {
      expect(result[action]).toEqual(action === 'duplicate' ? { allowed: true } : verdict('inconsistent_data'))
    }
  })

  it.each(['cancelled', 'expired'])('is not what a remaining amount on a %s order is', (status) => {
    const order = { ...ORDERS.partially_captured, status, remainingAmount: 10_000 }
    expect(capabilities(order).cancel).toEqual({ allowed: false, reason: status })
  })

  it('is found on a cancelled order where more is refunded than captured', () => {
    expect(capabilities({ ...ORDERS.cancelled, refundedAmount: 1 }).capture).toEqual(verdict('inconsistent_data'))
  })

  it('comes before all of the table and after support and permission', () => {
    const order = { ...ORDERS.cancelled, currency: '' }
    expect(capabilities(order).editBilling).toEqual(verdict('inconsistent_data'))
    expect(capabilities(order).capture).toEqual(verdict('inconsistent_data'))
    expect(capabilities(order, { permissions: 'read-only' }).capture).toEqual(verdict('not_permitted'))
    expect(capabilities(order, { adapter: {} }).capture).toEqual(verdict('not_supported'))
    expect(capabilities(order, { permissions: 'read-only' }).packingSlip).toEqual(verdict('inconsistent_data'))
  })

  it('is not a currency that nobody knows', () => {
    expect(capabilities({ ...ORDERS.authorized, currency: 'XQZ' }).capture).toEqual({ allowed: true, max: 10_000 })
  })

  it('never lets a refund through when a pending one has no readable amount', () => {
    const order = { ...ORDERS.captured, refunds: [refund({ amount: null as never, state: 'pending' })] }
    expect(capabilities(order).refund.allowed).toBe(false)
  })
})

describe('permissions', () => {
  it('are given where nothing is said', () => {
    expect(capabilities(ORDERS.authorized, { permissions: {} })).toEqual(capabilities(ORDERS.authorized))
    expect(capabilities(ORDERS.authorized, { permissions: { capture: true } })).toEqual(capabilities(ORDERS.authorized))
  })

  it.each(ACTIONS.filter((action) => action !== 'returnFee'))('can take away %s alone', (action) => {
    const order = action === 'refund' || action === 'packingSlip' ? ORDERS.captured : ORDERS.authorized
    const result = capabilities(order, { permissions: { [action]: false } })
    expect(result[action]).toEqual(verdict('not_permitted'))
  })

  it('take away the return fee with the refund', () => {
    expect(capabilities(ORDERS.captured, { permissions: { refund: false } }).returnFee).toEqual(
      verdict('not_permitted'),
    )
  })

  it('refuse every write to a reader, before any rule of the table, and leave the packing slip', () => {
    for (const column of Object.keys(ORDERS) as Column[]) {
      const result = capabilities(ORDERS[column], { permissions: 'read-only' })
      for (const action of ACTIONS) {
        const expected = action === 'packingSlip' ? BY_STATUS[column].packingSlip : 'not_permitted'
        expect(result[action]).toEqual(verdict(expected))
      }
    }
  })

  it('never give what the table refuses', () => {
    const everything = Object.fromEntries(ACTIONS.map((action) => [action, true]))
    expect(capabilities(ORDERS.cancelled, { permissions: everything })).toEqual(capabilities(ORDERS.cancelled))
  })
})

describe('an adapter', () => {
  it.each(WRITES)('without the method %s does not support it, whoever asks', (action) => {
    const methods = Object.fromEntries(WRITES.filter((write) => write !== action).map((write) => [write, () => {}]))
    const result = capabilities(ORDERS.captured, { adapter: methods, permissions: { [action]: false } })
    expect(result[action]).toEqual(verdict('not_supported'))
    const others = ACTIONS.filter((other) => other !== action && !(action === 'refund' && other === 'returnFee'))
    for (const other of others) expect(result[other]).not.toMatchObject({ reason: 'not_supported' })
  })

  it('keeps a return fee with its refund', () => {
    expect(capabilities(ORDERS.captured, { adapter: { refund: () => {} } }).returnFee).toEqual({ allowed: true })
    expect(capabilities(ORDERS.captured, { adapter: { returnFee: () => {} } }).returnFee).toEqual(
      verdict('not_supported'),
    )
  })

  it('needs no method for a packing slip', () => {
    expect(capabilities(ORDERS.captured, { adapter: {} }).packingSlip).toEqual({ allowed: true })
  })

  it('with a method that is undefined lacks it', () => {
    expect(capabilities(ORDERS.authorized, { adapter: { capture: undefined } }).capture).toEqual(
      verdict('not_supported'),
    )
  })

  it('is named before a dispute, an expiry or an unknown status', () => {
    expect(capabilities(ORDERS.ON_HOLD, { adapter: {} }).refund).toEqual(verdict('not_supported'))
    expect(capabilities(ORDERS.authorized, { adapter: {}, now: AFTER_EXPIRY }).capture).toEqual(
      verdict('not_supported'),
    )
  })
})

describe('a write under way', () => {
  it.each([
    ['sending', 'busy'],
    ['unknown', 'outcome_unknown'],
  ] as const)('holds every write while it is %s, and keeps the maxima', (pending, reason) => {
    const part = capabilities(ORDERS.partially_captured, { pending })
    expect(part.capture).toEqual({ allowed: false, reason, max: 6_000 })
    expect(part.refund).toEqual({ allowed: false, reason, max: 4_000 })
    expect(part.release).toEqual({ allowed: false, reason, max: 6_000 })
    for (const action of ['extend', 'duplicate', 'editLines', 'editReferences', 'editShipping'] as const) {
      expect(part[action]).toEqual({ allowed: false, reason })
    }
    expect(capabilities(ORDERS.authorized, { pending }).cancel).toEqual({ allowed: false, reason })
    expect(capabilities(ORDERS.captured, { pending }).returnFee).toMatchObject({ allowed: false, reason })
  })

  it('never holds a packing slip', () => {
    expect(capabilities(ORDERS.captured, { pending: 'sending' }).packingSlip).toEqual({ allowed: true })
  })

  it.each(['sending', 'unknown'] as const)('comes after the table and the permissions: %s', (pending) => {
    const result = capabilities(ORDERS.captured, { pending, permissions: { duplicate: false } })
    expect(result.capture).toEqual(verdict('fully_captured'))
    expect(result.duplicate).toEqual(verdict('not_permitted'))
    expect(capabilities({ ...ORDERS.captured, currency: '' }, { pending }).refund).toEqual(verdict('inconsistent_data'))
  })

  it.each(['sending', 'unknown'] as const)('names no remedy that is held as well: %s', (pending) => {
    expect(capabilities(ORDERS.captured, { pending }).cancel).toEqual(verdict('fully_captured'))
    expect(capabilities(ORDERS.partially_captured, { pending }).cancel).toEqual(verdict('partly_captured'))
    expect(capabilities(ORDERS.authorized, { pending }).release).toEqual(verdict('nothing_captured'))
  })
})

describe('a remedy', () => {
  it('is named only if the person may use it', () => {
    expect(capabilities(ORDERS.authorized, { permissions: { cancel: false } }).release).toEqual(
      verdict('nothing_captured'),
    )
    expect(capabilities(ORDERS.partially_captured, { permissions: { release: false } }).cancel).toEqual(
      verdict('partly_captured'),
    )
    expect(capabilities(ORDERS.captured, { permissions: { refund: false } }).cancel).toEqual(verdict('fully_captured'))
    expect(capabilities(ORDERS.captured, { adapter: { cancel: () => {} } }).cancel).toEqual(verdict('fully_captured'))
  })

  it('is named only if there is something to do by it', () => {
    expect(capabilities({ ...ORDERS.partially_captured, remainingAmount: 0 }).cancel).toEqual(
      verdict('partly_captured'),
    )
    expect(capabilities({ ...ORDERS.authorized, capturedAmount: 4_000, remainingAmount: 6_000 }).release).toEqual(
      verdict('nothing_captured'),
    )
  })
})

describe('the first reason that holds', () => {
  const chargeback = [dispute('needs_response')]

  it('is the kind of the order before its status', () => {
    const card = { paymentMethod: { provider: 'card', label: 'Card' } }
    for (const column of Object.keys(ORDERS) as Column[]) {
      expect(capabilities({ ...ORDERS[column], ...card }).extend).toEqual(verdict('extend_not_offered'))
    }
  })

  it('is the status before the lapse', () => {
    expect(capabilities(ORDERS.authorized, { now: AFTER_EXPIRY }).refund).toEqual(verdict('nothing_captured'))
    expect(capabilities(ORDERS.captured, { now: AFTER_EXPIRY }).capture).toEqual(verdict('fully_captured'))
  })

  it('is the lapse before the risk', () => {
    const order = { ...ORDERS.authorized, fraudStatus: 'rejected' }
    expect(capabilities(order, { now: AFTER_EXPIRY }).capture).toEqual(verdict('expired'))
  })

  it('is the status before the risk', () => {
    expect(capabilities({ ...ORDERS.captured, fraudStatus: 'pending' }).capture).toEqual(verdict('fully_captured'))
  })

  it('is the risk before the amounts', () => {
    const order = { ...ORDERS.partially_captured, fraudStatus: 'pending', remainingAmount: 0 }
    expect(capabilities(order).capture).toEqual(verdict('risk_review'))
  })

  it('is the dispute before the amounts, and the status before the dispute', () => {
    const refunded = { ...ORDERS.captured, refundedAmount: 10_000, disputes: chargeback }
    expect(capabilities(refunded).refund).toEqual(verdict('disputed'))
    expect(capabilities({ ...ORDERS.authorized, disputes: chargeback }).refund).toEqual(verdict('nothing_captured'))
  })

  it('is the lapse before the amounts', () => {
    const order = { ...ORDERS.partially_captured, remainingAmount: 0 }
    expect(capabilities(order, { now: AFTER_EXPIRY }).release).toEqual(verdict('expired'))
  })
})
