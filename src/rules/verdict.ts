import type { Minor } from '../model/money'
import type { Action } from './action'
import type { ReasonCode } from './codes'
import type { Policy } from './policy'

/**
 * Whether an action may be done now. `max` is the most it may move, in minor units (capture, refund, release).
 * `remedy` names another action that is allowed and leads on.
 */
export type Verdict =
  { allowed: true; max?: Minor } | { allowed: false; reason: ReasonCode; remedy?: Action; max?: Minor }

/** A verdict for every action. */
export type Capabilities = Record<Action, Verdict>

/** Who asks: nobody who may write, or anybody but for the named actions. An absent action is permitted. */
export type Permissions = 'read-only' | Partial<Record<Action, boolean>>

/** What the rules look at besides the order. */
export interface RuleContext {
  /** @default the machine's clock */
  now?: Date
  permissions?: Permissions | undefined
  policy?: Partial<Policy> | undefined
  /** An OrderAdapter fits: a method that is missing is not supported. Absent: every method is there. */
  adapter?: { readonly [A in Action]?: unknown } | undefined
  /** A write that is in flight, or whose outcome is not known. */
  pending?: 'sending' | 'unknown' | undefined
}
