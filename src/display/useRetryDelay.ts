import { useTick } from './useTick'

const SECOND = 1000

/**
 * How many whole seconds until a refused request may be sent again; 0 when it may be sent now.
 *
 * @param retryAt epoch milliseconds by the machine's clock: it is a wait, not a moment of the shop
 */
export function useRetryDelay(retryAt = 0): number {
  const left = Math.max(0, Math.ceil((retryAt - Date.now()) / SECOND))
  useTick(left > 0 ? SECOND : undefined)
  return left
}
