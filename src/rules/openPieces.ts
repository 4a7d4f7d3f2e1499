import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'
import { type Pieces, piecesOf } from './piecesOf'
import { leftIn, type RefundBook } from './refundBooks'

/** Counts the pieces of a line that may still move: to capture, or to refund, of a chosen capture no more than it holds. */
export function openPieces(
  order: Order,
  action: 'capture' | 'refund',
  chosen?: RefundBook,
): (line: OrderLine) => Pieces {
  if (action === 'capture') return piecesOf(order, ['captured'])
  const pieces = piecesOf(order, ['refunded', 'pending'], 'captured')
  return (line) => {
    const counted = pieces(line)
    return { ...counted, left: Math.min(counted.left, leftIn(chosen, line)) }
  }
}
