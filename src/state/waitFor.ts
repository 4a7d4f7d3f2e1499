/** A longer timer would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1
const ACTION_TIMEOUT = 30_000

/**
 * Gives what `then` makes of a promise's value, or of undefined once `ms` milliseconds are over. If the value comes
 * after that, `then` is called again with it. The promise must not reject.
 * @param ms @default 30 000
 */
export function waitFor<A, R>(
  promise: Promise<A>,
  ms: number | undefined,
  then: (value: A | undefined) => R | Promise<R>,
): Promise<R> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(then(undefined)), Math.min(ms || ACTION_TIMEOUT, LONGEST_TIMER))
    void promise.then((value) => {
      clearTimeout(timer)
      resolve(then(value))
    })
  })
}
