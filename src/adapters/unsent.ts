import { OrderError, type OrderErrorKind } from './OrderError'

/** Known not to have happened. */
type Rejection =
  'offline' | 'unauthorized' | 'forbidden' | 'not_found' | 'validation' | 'rejected' | 'rate_limited' | 'unsupported'

/** These leave open whether a write happened. */
const OPEN: Record<Exclude<OrderErrorKind, Rejection | 'conflict'>, unknown> = {
  network: 1,
  timeout: 1,
  server: 1,
  bad_response: 1,
  aborted: 1,
}

/** Whether a write that ended so may have happened. */
export function leavesOpen({ kind }: OrderError): boolean {
  return kind in OPEN
}

/** What speaks against a write because something before it failed: nothing of it has left the page. */
export function unsent(error: OrderError): OrderError {
  return leavesOpen(error) ? new OrderError('offline', { code: error.kind, cause: error }) : error
}
