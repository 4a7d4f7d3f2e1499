import type { Order } from '../../model/order'
import { canEncode } from './code128'

/** More than this does not fit across a page. */
const LONGEST = 36

/** What the bars say: the order as its shop knows it, else the first of its numbers that bars can say. */
export function slipBarcode({ merchantReference1, shortReference, id }: Order): string | undefined {
  const names = [merchantReference1, shortReference, id].map((name) => (typeof name === 'string' ? name.trim() : ''))
  return names.find((name) => name !== '' && name.length <= LONGEST && canEncode(name))
}
