import file from '../fixtures/scenarios.json'

/** What somebody wants, and what should come of it. */
export interface ScenarioInput {
  op: string
  amount?: number
  lines?: string[]
  total?: number
  return_fee?: number
  fee_tax_rate?: number
  ok: boolean
  reason?: string
  after?: { captured_amount: number; remaining_authorized_amount: number; status: string }
  after_remaining?: number
  payload?: { refunded_amount: number; fee_line: Record<string, unknown> }
  max_refund_after?: number
}

/** One order as the API returns it, and what must be said of it. */
export interface Scenario {
  id: string
  title: string
  now: string
  order: unknown
  expect: {
    lifecycle: string
    display: string
    allowed: string[]
    max_capture: number
    max_refund: number
    release_amount: number
    new_order_amount_min: number | null
    new_order_amount_max: number | null
  }
  inputs?: ScenarioInput[]
  totals?: {
    sum_lines: number
    sum_tax: number
    net?: number
    format_sv_SE?: string
    line_tax?: number[]
    tax_by_rate?: Record<string, number>
    wrong_tax_if_from_order_amount?: number
    rows_with_no_rate?: number
  }
  disputes?: {
    id: string
    status: string
    amount: number
    currency: string
    reason: string
    reason_code: string
    created_at: string
  }[]
  closing_refund_min?: number
  not_closing?: number
  line_captured_quantity?: (number | null)[]
  one_by_one?: number[]
  all_at_once?: number
  tax?: number
  wrong?: number[]
  permissions?: string[]
  allowed_with_permissions?: string[]
}

/** The examples of the Order Management API that the library is held against. */
export const scenarios = file.scenarios as unknown as Scenario[]
