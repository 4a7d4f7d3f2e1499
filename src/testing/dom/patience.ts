/** Runs work within the test library's `act`. */
export type Act = (work: () => unknown) => Promise<unknown>

// Taken before a test puts fake timers in their place: the tester's own waiting goes on with them.
const later = globalThis.setTimeout
const clock = performance.now.bind(performance)

/** Milliseconds between two looks; the first come at once. */
const LOOKS = [0, 0, 0, 5, 10, 20]

/** Lets what is on its way arrive. */
export async function passTime(act: Act, ms = 0): Promise<void> {
  await act(() => new Promise<void>((resolve) => later(resolve, ms)))
}

/**
 * Looks again and again until there is something to be found, and gives it back.
 *
 * @throws Error with the words of `complain`, after `timeoutMs` milliseconds
 */
export async function untilFound<T>(
  find: () => T | undefined,
  complain: () => string,
  { act, timeoutMs }: { act: Act; timeoutMs: number },
): Promise<T> {
  const end = clock() + timeoutMs
  for (let look = 0; ; look += 1) {
    const found = find()
    if (found !== undefined) return found
    if (clock() > end) throw new Error(`order-drawer: ${complain()}`)
    await passTime(act, LOOKS[Math.min(look, LOOKS.length - 1)])
  }
}

let works = 0
let before: boolean | undefined

/**
 * Does work while React is told that nobody watches it: it then neither waits to be flushed nor warns. Once no such
 * work is left, React is told again what it was told before.
 */
export function unwatched<T>(work: () => T): T {
  const scope = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean | undefined }
  const leave = (): void => {
    works -= 1
    if (works === 0) scope.IS_REACT_ACT_ENVIRONMENT = before
  }
  if (works === 0) before = scope.IS_REACT_ACT_ENVIRONMENT
  works += 1
  scope.IS_REACT_ACT_ENVIRONMENT = false
  let result: unknown
  try {
    result = work()
  } finally {
    if (result instanceof Promise) result = result.finally(leave)
    else leave()
  }
  return result as T
}
