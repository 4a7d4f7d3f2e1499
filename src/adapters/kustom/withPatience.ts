import { OrderError } from '../OrderError'

/** How long an answer is waited for, in milliseconds: less than the drawer's own wait of 30 seconds. */
export const PATIENCE = 20_000

/** A longer timer would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1

/** Ends with OrderError `timeout` or `aborted` once the wait is over, whatever becomes of the work. */
export async function withPatience<T>(
  ms: number,
  caller: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const patience = new AbortController()
  let stop = () => {}
  const over = new Promise<never>((_, reject) => {
    stop = () => {
      reject(new OrderError(caller.aborted ? 'aborted' : 'timeout'))
      patience.abort()
    }
  })
  const timer = setTimeout(stop, Math.min(ms, LONGEST_TIMER))
  caller.addEventListener('abort', stop)
  if (caller.aborted) stop()
  try {
    return await Promise.race([over, work(patience.signal)])
  } finally {
    clearTimeout(timer)
    caller.removeEventListener('abort', stop)
  }
}
