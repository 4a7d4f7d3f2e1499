import { describe, expect, it } from 'vitest'
import { fromKustomOrder } from '../../src/kustom'
import { getDisplayStatus } from '../../src/model/displayStatus'
import { closingRefund, type Dispute } from '../../src/model/dispute'
import { formatAmount } from '../../src/model/formatAmount'
import { getLineStates } from '../../src/model/lineStates'
import { lineShare } from '../../src/model/lineShare'
import type { Order } from '../../src/model/order'
import { taxOf } from '../../src/model/tax'
import { getCapabilities } from '../../src/rules/capabilities'
import type { LineDraft } from '../../src/rules/input'
import { plan } from '../../src/rules/plan'
import type { RuleContext } from '../../src/rules/verdict'
import { toKustomRequest } from '../../src/kustom'
import { scenarios, type Scenario, type ScenarioInput } from './scenarioFile'

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
const codesOf = (planned: ReturnType<typeof plan>) => (planned.ok ? [] : planned.issues.map(({ code }) => code))

function orderOf({ order, disputes }: Scenario): Order {
  const read = disputes?.map(({ created_at, reason_code, ...dispute }): Dispute => ({
    ...dispute,
    reasonCode: reason_code,
    openedAt: created_at,
  }))
  return fromKustomOrder(order, { disputes: read })
}

function allowedIn(order: Order, context: RuleContext): string[] {
  const verdicts = Object.entries(getCapabilities(order, context))
  return verdicts.flatMap(([action, { allowed }]) => (allowed ? [action] : [])).sort()
}

/** The order's own lines and one more that brings the total to where it is wanted. */
function draftsTo(order: Order, total: number): LineDraft[] {
  const unitPrice = total - order.amount
  const type = unitPrice < 0 ? 'discount' : 'physical'
  return [...order.lines, ...(unitPrice === 0 ? [] : [{ type, name: 'Change', quantity: 1, unitPrice }])]
}

const lineOf = (order: Order, named: string) => {
  const [, name, quantity] = /^(.*?)(?: x(\d+))?$/.exec(named) ?? []
  const line = order.lines.find((one) => one.name === name)
  return { key: line?.key ?? '', quantity: Number(quantity ?? line?.quantity) }
}

function planInput(order: Order, input: ScenarioInput, now: Date) {
  const lines = (input.lines ?? []).map((named) => lineOf(order, named))
  if (input.op === 'capture') return plan(order, 'capture', { amount: input.amount ?? 0 }, { now })
  if (input.op === 'capture_items') return plan(order, 'capture', { lines }, { now })
  const fee = { amount: input.return_fee ?? 0, taxRate: input.fee_tax_rate ?? 2500, name: 'Return fee' }
  return plan(order, 'refund', { lines, returnFee: fee }, { now })
}

describe.each(scenarios.map((one) => [one.id, one.title, one] as const))('%s %s', (_id, _title, scenario) => {
  const now = new Date(scenario.now)
  const order = orderOf(scenario)
  const { expect: wanted } = scenario

  it('has its status, and what may be done with how much', () => {
    const status = getDisplayStatus(order, now)
    expect(status).toMatchObject({ lifecycle: wanted.lifecycle, status: wanted.display })
    expect(allowedIn(order, { now })).toEqual([...wanted.allowed].sort())
    const { capture, refund, release } = getCapabilities(order, { now })
    const maximum = (verdict: typeof capture) => (verdict.allowed ? verdict.max : 0)
    expect(maximum(capture)).toBe(wanted.max_capture)
    expect(maximum(refund)).toBe(wanted.max_refund)
    expect(maximum(release)).toBe(wanted.release_amount)
  })

  it('may be edited between its least and its largest amount', () => {
    const { new_order_amount_min: min, new_order_amount_max: max } = wanted
    const below = order.capturedAmount > 0 ? 'below_captured' : 'below_minimum'
    const edit = (total: number) => plan(order, 'editLines', { lines: draftsTo(order, total) }, { now })
    if (min === null || max === null) {
      expect([min, max]).toEqual([null, null])
      expect(edit(order.amount + 1).ok).toBe(false)
      return
    }
    for (const [total, ok] of [
      [min - 1, false],
      [min, true],
      [max, true],
      [max + 1, false],
    ] as const) {
      const planned = edit(total)
      expect([total, planned.ok]).toEqual([total, ok])
      if (planned.ok) expect(planned.after.amount).toBe(total)
      else expect(codesOf(planned)).toContain(total > max ? 'above_ceiling' : below)
    }
  })
})

describe.each(scenarios.flatMap((one) => (one.inputs ?? []).map((input) => [one.id, input, one] as const)))(
  'in %s the input %j',
  (_id, input, scenario) => {
    it('is planned or refused as it should be', () => {
      const order = orderOf(scenario)
      const planned = planInput(order, input, new Date(scenario.now))
      expect(planned.ok).toBe(input.ok)
      if (!planned.ok) {
        expect(codesOf(planned)).toContain(input.reason)
        return
      }
      const { after, command } = planned
      if (input.after) {
        expect(after).toMatchObject({
          capturedAmount: input.after.captured_amount,
          remainingAmount: input.after.remaining_authorized_amount,
          status: input.after.status.toLowerCase(),
        })
      }
      if (input.total !== undefined) expect(command).toMatchObject({ amount: input.total })
      if (input.after_remaining !== undefined) expect(after.remainingAmount).toBe(input.after_remaining)
      if (input.payload) {
        const { refunded_amount, fee_line } = input.payload
        const { body } = toKustomRequest(command, order)
        expect(body).toMatchObject({
          refunded_amount,
          order_lines: expect.arrayContaining([expect.objectContaining(fee_line)]),
        })
      }
      if (input.max_refund_after !== undefined) {
        expect(getCapabilities(after, { now: new Date(scenario.now) }).refund.max).toBe(input.max_refund_after)
      }
    })
  },
)

const byId = (id: string) => {
  const scenario = scenarios.find((one) => one.id === id)
  if (!scenario) throw new Error(`no scenario ${id}`)
  return { scenario, order: orderOf(scenario), context: { now: new Date(scenario.now) } }
}

describe('the sums of the scenarios', () => {
  it.each(scenarios.flatMap((one) => (one.totals ? [[one.id, one.totals] as const] : [])))(
    'are right in %s',
    (id, totals) => {
      const { order } = byId(id)
      const taxes = order.lines.filter(({ type }) => type === 'sales_tax').map(({ totalAmount }) => totalAmount)
      const tax = sum([...order.lines.map(({ taxAmount }) => taxAmount), ...taxes])
      expect(sum(order.lines.map(({ totalAmount }) => totalAmount))).toBe(totals.sum_lines)
      expect(tax).toBe(totals.sum_tax)
      if (totals.net !== undefined) expect(order.amount - tax).toBe(totals.net)
      if (totals.format_sv_SE !== undefined) {
        expect(formatAmount(order.amount, order.currency, 'sv-SE')).toBe(totals.format_sv_SE)
      }
      if (totals.line_tax) {
        expect(order.lines.map(({ totalAmount, taxRate }) => taxOf(totalAmount, taxRate ?? 0))).toEqual(totals.line_tax)
      }
      for (const [rate, amount] of Object.entries(totals.tax_by_rate ?? {})) {
        const lines = order.lines.filter(({ taxRate }) => taxRate === Number(rate))
        expect(sum(lines.map(({ taxAmount }) => taxAmount))).toBe(amount)
      }
      if (totals.wrong_tax_if_from_order_amount !== undefined)
        expect(tax).not.toBe(totals.wrong_tax_if_from_order_amount)
      if (totals.rows_with_no_rate !== undefined) {
        expect(order.lines.filter(({ taxRate }) => taxRate === undefined)).toHaveLength(totals.rows_with_no_rate)
      }
    },
  )

  it('give back a discounted line piece by piece and as a whole', () => {
    const { scenario, order, context } = byId('S29')
    const line = order.lines[0]!
    const pieces = scenario.one_by_one?.map((_total, index) => lineShare(line, index, index + 1).totalAmount)
    expect(pieces).toEqual(scenario.one_by_one)
    expect(lineShare(line, 0, 10)).toMatchObject({ totalAmount: scenario.all_at_once, taxAmount: scenario.tax })
    const planned = plan(order, 'refund', { lines: [{ key: line.key, quantity: 10 }] }, context)
    expect(planned).toMatchObject({ ok: true, command: { amount: scenario.all_at_once } })
    for (const wrong of scenario.wrong ?? []) {
      expect(planned.ok && planned.command).not.toMatchObject({ amount: wrong })
      expect(codesOf(plan(order, 'refund', { amount: wrong }, context))).toEqual(['exceeds_refundable'])
    }
  })

  it('close an enquiry from 95 % of it on', () => {
    const { scenario, order, context } = byId('S21.1')
    const dispute = order.disputes[0]!
    expect(closingRefund(dispute)).toBe(scenario.closing_refund_min)
    const warned = (amount: number) => {
      const planned = plan(order, 'refund', { amount }, context)
      return planned.ok && planned.warnings.map(({ code }) => code)
    }
    expect(warned(scenario.closing_refund_min ?? 0)).toEqual(['closes_enquiry'])
    expect(warned(scenario.not_closing ?? 0)).toEqual(['below_closing_amount'])
  })

  it('know of no line what was captured by amount', () => {
    const { scenario, order } = byId('S22.1')
    expect(getLineStates(order).map(({ captured }) => captured)).toEqual(scenario.line_captured_quantity)
  })

  it('leave nothing to a person who may only read', () => {
    const { scenario, order, context } = byId('S35')
    expect(scenario.permissions).toEqual([])
    const readOnly = allowedIn(order, { ...context, permissions: 'read-only' })
    expect(readOnly).toEqual(scenario.allowed_with_permissions)
  })
})
