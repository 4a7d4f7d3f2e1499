import type { Minor } from '../model/money'
import type { Order, OrderStatus } from '../model/order'
import type { IssueCode, ReasonCode, WarningCode } from './codes'
import type { Command } from './command'

/** What is wrong with an input. `path` is dotted: `amount`, `lines.0.quantity`. */
export interface Issue {
  code: IssueCode | ReasonCode
  path?: string
  max?: number
  min?: number
}

/** What a person should know before it. */
export interface Warning {
  code: WarningCode
  amount?: Minor
  disputeId?: string
}

/** What a write brings about. Codes, never sentences. */
export type Effect =
  | { code: 'status_changes'; from: OrderStatus; to: OrderStatus }
  | {
      code: 'shopper_charged' | 'shopper_refunded' | 'payout_added' | 'payout_deducted' | 'authorization_released'
      amount: Minor
    }
  | { code: 'expiry_moves'; about: string }
  | { code: 'payment_link_sent' }
  | { code: 'cannot_be_undone' }

/** A write that may be sent, with a preview of the order after it; or what is wrong with it, all of it. */
export type Plan =
  { ok: true; command: Command; after: Order; effects: Effect[]; warnings: Warning[] } | { ok: false; issues: Issue[] }
