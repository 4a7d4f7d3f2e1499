/**
 * Gives what `then` makes of a promise's value, or of undefined once `ms` milliseconds are over. If the value comes
 * after that, `then` is called again with it. The promise must not reject.
 */
export function waitFor<A, R>(
  promise: Promise<A>,
  ms: number,
  then: (value: A | undefined) => R | Promise<R>,
): Promise<R> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(then(undefined)), ms)
    void promise.then((value) => {
      clearTimeout(timer)
      resolve(then(value))
    })
  })
}
