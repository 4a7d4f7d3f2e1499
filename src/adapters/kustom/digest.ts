import type { Order } from '../../model/order'

/**
 * A short text that changes when status, amounts, references, lines or addresses change: the version of an order
 * whose backend gives none. It tells versions apart; it is no protection against forgery.
 */
export function digest(order: Order): string {
  const { status, originalAmount, amount, capturedAmount, refundedAmount, remainingAmount } = order
  const text = writeDown([
    [status, originalAmount, amount, capturedAmount, refundedAmount, remainingAmount],
    [order.merchantReference1, order.merchantReference2],
    order.lines,
    [order.shipping, order.billing],
  ])
  return hash(text, 0x811c9dc5, 0x01000193) + hash(text, 0x9e3779b9, 0x85ebca6b)
}

function hash(text: string, start: number, factor: number): string {
  let sum = start
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), factor)
    sum ^= sum >>> 15
  }
  return (sum >>> 0).toString(16).padStart(8, '0')
}

/** An amount of the wrong kind may be an object too deep to be written down. */
function writeDown(parts: readonly unknown[]): string {
  return parts
    .map((part) => {
      try {
        return JSON.stringify(part)
      } catch {
        return '?'
      }
    })
    .join('\n')
}
