import { OrderError } from '../OrderError'

/** Longer timers of a browser fire at once. */
const LONGEST = 2 ** 31 - 1

/**
 * Waits, in milliseconds; Infinity for ever. Throws OrderError `aborted` as soon as the signal says so.
 * Without a delay no timer is set, so that tests with stopped timers go on.
 */
export async function wait(ms: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) throw new OrderError('aborted')
  if (!(ms > 0)) return
  await new Promise<void>((resolve, reject) => {
    const timer = ms === Infinity ? undefined : setTimeout(done, Math.min(ms, LONGEST))
    function done() {
      signal?.removeEventListener('abort', stop)
      resolve()
    }
    function stop() {
      clearTimeout(timer)
      reject(new OrderError('aborted'))
    }
    signal?.addEventListener('abort', stop, { once: true })
  })
}
