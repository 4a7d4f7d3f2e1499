/** Runs a job when asked, never twice at once. */
export interface Throttle {
  ask: () => void
  stop: () => void
}

/** A job that is asked for often and done seldom: at least `gapMs` pass between the end of one run and the next. */
export function createThrottle(run: () => Promise<void>, gapMs: number): Throttle {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isRunning = false
  let isAskedAgain = false
  let isStopped = false
  let endedAt = -Infinity

  const work = async (): Promise<void> => {
    timer = undefined
    isRunning = true
    await run()
    isRunning = false
    endedAt = Date.now()
    if (!isAskedAgain) return
    isAskedAgain = false
    ask()
  }
  const ask = (): void => {
    if (isRunning) isAskedAgain = true
    else if (!isStopped) timer ??= setTimeout(() => void work(), Math.max(0, endedAt + gapMs - Date.now()))
  }
  const stop = (): void => {
    isStopped = true
    clearTimeout(timer)
  }
  return { ask, stop }
}
