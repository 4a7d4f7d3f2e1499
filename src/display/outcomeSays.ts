import type { Order } from '../model/order'
import type { Write } from '../rules/action'
import type { Effect, Warning } from '../rules/planned'
import type { IconName } from '../primitives/Icon'
import type { Tone } from '../primitives/tone'
import type { MessageKey } from '../text/messages'

/** What fills a sentence: money, a moment, or the shopper's name. */
export interface SayValues {
  amount?: number
  date?: string
}

/** One line below the figures: one or two sentences behind a glyph. */
export interface Say {
  icon: IconName
  tone?: Tone
  sentences: { key: MessageKey; values: SayValues }[]
}

const WARNING_TONES: Record<Warning['code'], Tone> = {
  chargeback_open: 'danger',
  expires_soon: 'warning',
  not_itemised: 'warning',
  closes_enquiry: 'success',
  below_closing_amount: 'danger',
  lost_dispute_already_paid: 'danger',
  unallocated: 'warning',
  new_risk_check: 'warning',
}

/** What a write will do, in the order people ask: the shopper, the payout, can it be undone, what to look out for. */
export function outcomeSays(
  order: Order,
  effects: readonly Effect[],
  warnings: readonly Warning[],
  action: Write,
): Say[] {
  return [...effects.flatMap((effect) => effectSays(effect, order, action, effects)), ...warnings.map(warningSays)]
}

function effectSays(effect: Effect, order: Order, action: Write, all: readonly Effect[]): Say[] {
  switch (effect.code) {
    case 'status_changes':
      return []
    case 'shopper_charged':
    case 'shopper_refunded':
      return [moneySays(effect, all)]
    case 'payout_added':
    case 'payout_deducted':
      return all.some(isShoppers) ? [] : [{ icon: 'payout', sentences: [sentence(`effect.${effect.code}`, effect)] }]
    case 'authorization_released':
      return releaseSays(effect.amount, order, action)
    case 'expiry_moves':
      return [
        { icon: 'clock', sentences: [{ key: 'effect.expiry_moves', values: { date: effect.about } }] },
        { icon: 'user', sentences: [{ key: 'effect.expiry_keeps', values: {} }] },
      ]
    case 'payment_link_sent':
      return [
        { icon: 'mail', sentences: [{ key: 'effect.payment_link_sent', values: {} }] },
        { icon: 'repeat', sentences: [{ key: 'effect.duplicate_keeps', values: {} }] },
      ]
    case 'cannot_be_undone':
      return undoSays(action)
    default:
      return effect satisfies never
  }
}

function isShoppers(effect: Effect): boolean {
  return effect.code === 'shopper_charged' || effect.code === 'shopper_refunded'
}

/** Shopper and payout are one thought, so they share a line. */
function moneySays(effect: Extract<Effect, { amount: number }>, all: readonly Effect[]): Say {
  const payout = all.find(({ code }) => code === 'payout_added' || code === 'payout_deducted')
  const sentences = [sentence(`effect.${effect.code}` as MessageKey, effect)]
  if (payout && 'amount' in payout) sentences.push(sentence(`effect.${payout.code}` as MessageKey, payout))
  return { icon: 'user', sentences }
}

function releaseSays(amount: number, order: Order, action: Write): Say[] {
  if (action !== 'cancel' && action !== 'release') {
    return [{ icon: 'user', sentences: [{ key: 'effect.authorization_released', values: { amount } }] }]
  }
  return [
    { icon: 'user', sentences: [{ key: `effect.authorization_released.${action}`, values: { amount } }] },
    {
      icon: 'payout',
      sentences: [{ key: `effect.payout_unchanged.${action}`, values: { amount: order.capturedAmount } }],
    },
  ]
}

function undoSays(action: Write): Say[] {
  if (action !== 'capture' && action !== 'refund' && action !== 'cancel' && action !== 'release') return []
  return [{ icon: 'undo', sentences: [{ key: `effect.cannot_be_undone.${action}`, values: {} }] }]
}

function warningSays({ code, amount }: Warning): Say {
  const tone = WARNING_TONES[code]
  const values = amount === undefined ? {} : { amount }
  return { icon: tone === 'success' ? 'check' : 'alert', tone, sentences: [{ key: `warning.${code}`, values }] }
}

function sentence(key: MessageKey, { amount }: { amount: number }): Say['sentences'][number] {
  return { key, values: { amount } }
}
